# Polish. Sellers are addressed impersonally.

## Forms: lists, days, months

list-and = { $before } i { $last }
weekdays-short = pn wt śr czw pt sob ndz
weekdays = poniedziałek wtorek środa czwartek piątek sobota niedziela
months-short = sty lut mar kwi maj cze lip sie wrz paź lis gru
months = stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
month-title =
    { $month ->
        [1] styczeń
        [2] luty
        [3] marzec
        [4] kwiecień
        [5] maj
        [6] czerwiec
        [7] lipiec
        [8] sierpień
        [9] wrzesień
        [10] październik
        [11] listopad
       *[12] grudzień
    }
day-month = { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }

## Actions: one or two words for the footer, and a line for the help and the palette (.doc)

action-up = w górę
    .doc = Przejdź w górę
action-down = w dół
    .doc = Przejdź w dół
action-page_up = strona w górę
    .doc = Przejdź stronę w górę
action-page_down = strona w dół
    .doc = Przejdź stronę w dół
action-top = początek
    .doc = Przejdź na początek
action-bottom = koniec
    .doc = Przejdź na koniec
action-open = otwórz
    .doc = Otwórz dyskusję
action-back = lista
    .doc = Przerwij pobieranie albo wróć do listy
action-next_discussion = następna
    .doc = Przejdź do następnej dyskusji
action-previous_discussion = poprzednia
    .doc = Przejdź do poprzedniej dyskusji
action-reply = odpowiedz
    .doc = Napisz odpowiedź
action-next_due = najpilniejsza
    .doc = Przejdź do odpowiedzi z najbliższym terminem
action-next_view = widok
    .doc = Pokaż następny widok
action-previous_view = widok
    .doc = Pokaż poprzedni widok
action-filter = filtr
    .doc = Pokaż tylko pasujące: kupujący, temat, zamówienie, urządzenie, rynek
action-keep_filter = zachowaj
    .doc = Zachowaj filtr; klawisze znów należą do listy
action-clear_filter = wyczyść
    .doc = Pokaż znów wszystko
action-open_tracking = paczka
    .doc = Otwórz stronę paczki w przeglądarce
action-copy_order = kopiuj nr
    .doc = Skopiuj numer zamówienia
action-copy_imei = kopiuj IMEI
    .doc = Skopiuj IMEI urządzenia
action-no_reply_needed = bez odpowiedzi
    .doc = Zgłoś, że odpowiedź nie jest potrzebna; zegar staje
action-take_back = cofnij
    .doc = Cofnij to, co ma zostać wysłane
action-save_file = zapisz plik
    .doc = Zapisz plik z dyskusji
action-cancel_download = wyczyść
    .doc = Przerwij trwające pobieranie albo pokaż znów wszystko
action-refresh = sprawdź
    .doc = Zapytaj teraz platformę o nowości
action-go_inbox = skrzynka
    .doc = Przejdź do skrzynki
action-go_absences = nieobecności
    .doc = Przejdź do zgłoszeń nieobecności
action-go_insights = statystyka
    .doc = Przejdź do danych o odpowiedziach
action-go_outbox = do wysłania
    .doc = Przejdź do skrzynki nadawczej: co czeka na wysłanie
action-review = wyślij
    .doc = Przejrzyj odpowiedź jeszcze raz i wyślij
action-leave = zachowaj szkic
    .doc = Wyjdź; tekst zostaje jako szkic
action-discard = odrzuć
    .doc = Wyrzuć szkic
action-thread_up = dyskusja w górę
    .doc = Przewiń dyskusję w górę podczas pisania
action-thread_down = dyskusja w dół
    .doc = Przewiń dyskusję w dół podczas pisania
action-new_line = nowy wiersz
    .doc = Zacznij nowy wiersz
action-attach_file = pliki
    .doc = Wybierz pliki do wysłania z odpowiedzią
action-next_finding = następna uwaga
    .doc = Przejdź do następnej uwagi
action-previous_finding = poprzednia uwaga
    .doc = Przejdź do poprzedniej uwagi
action-edit_outside = własny edytor
    .doc = Pisz dalej we własnym edytorze ($VISUAL lub $EDITOR)
action-line_up = wiersz w górę
    .doc = Przejdź wiersz w górę
action-line_down = wiersz w dół
    .doc = Przejdź wiersz w dół
action-left = w lewo
    .doc = Przejdź o znak w lewo
action-right = w prawo
    .doc = Przejdź o znak w prawo
action-word_left = słowo w lewo
    .doc = Przejdź o słowo w lewo
action-word_right = słowo w prawo
    .doc = Przejdź o słowo w prawo
action-line_start = początek wiersza
    .doc = Przejdź na początek wiersza
action-line_end = koniec wiersza
    .doc = Przejdź na koniec wiersza
action-text_start = początek tekstu
    .doc = Przejdź na początek tekstu
action-text_end = koniec tekstu
    .doc = Przejdź na koniec tekstu
action-select_left = zaznacz w lewo
    .doc = Zaznacz znak po lewej
action-select_right = zaznacz w prawo
    .doc = Zaznacz znak po prawej
action-select_up = zaznacz w górę
    .doc = Zaznacz wiersz w górę
action-select_down = zaznacz w dół
    .doc = Zaznacz wiersz w dół
action-select_word_left = słowo w lewo
    .doc = Zaznacz słowo po lewej
action-select_word_right = słowo w prawo
    .doc = Zaznacz słowo po prawej
action-select_line_start = zaznacz do początku
    .doc = Zaznacz do początku wiersza
action-select_line_end = zaznacz do końca
    .doc = Zaznacz do końca wiersza
action-select_text_start = do początku tekstu
    .doc = Zaznacz do początku tekstu
action-select_text_end = do końca tekstu
    .doc = Zaznacz do końca tekstu
action-select_all = zaznacz wszystko
    .doc = Zaznacz cały tekst
action-cut = wytnij
    .doc = Wytnij zaznaczony tekst
action-copy = kopiuj
    .doc = Kopiuj zaznaczony tekst, także do schowka terminala
action-paste = wklej
    .doc = Wklej to, co tu wycięto lub skopiowano
action-delete_back = usuń
    .doc = Usuń znak przed kursorem
action-delete_forward = usuń następny
    .doc = Usuń znak za kursorem
action-delete_word_back = usuń słowo
    .doc = Usuń słowo przed kursorem
action-delete_to_line_start = usuń do początku
    .doc = Usuń do początku wiersza
action-delete_word_forward = usuń słowo dalej
    .doc = Usuń następne słowo
action-delete_to_line_end = usuń do końca
    .doc = Usuń do końca wiersza
action-undo = cofnij
    .doc = Cofnij ostatnią zmianę
action-redo = ponów
    .doc = Ponów cofniętą zmianę
action-send = wyślij
    .doc = Wyślij odpowiedź
action-accept = zaakceptuj
    .doc = Zaakceptuj uwagi oznaczone !, aby można było wysłać
action-edit = edytuj
    .doc = Wróć do tekstu
action-new_absence = nowe
    .doc = Napisz zgłoszenie nieobecności
action-withdraw = wycofaj
    .doc = Wycofaj zgłoszenie, zanim się zacznie
action-file = zgłoś
    .doc = Złóż zgłoszenie
action-next_field = następne pole
    .doc = Przejdź do następnego pola
action-previous_field = poprzednie pole
    .doc = Przejdź do poprzedniego pola
action-day_after = dzień +
    .doc = W dacie dzień później, poza nią następne pole
action-day_before = dzień −
    .doc = W dacie dzień wcześniej, poza nią poprzednie pole
action-week_after = tydzień +
    .doc = W dacie tydzień później
action-week_before = tydzień −
    .doc = W dacie tydzień wcześniej
action-month_after = miesiąc +
    .doc = W dacie miesiąc później
action-month_before = miesiąc −
    .doc = W dacie miesiąc wcześniej
action-retry = spróbuj
    .doc = Spróbuj wysłać teraz
action-retry_all = spróbuj wszystko
    .doc = Spróbuj wysłać wszystko teraz
action-drop = porzuć
    .doc = Porzuć; odpowiedź znów staje się szkicem
action-save = zapisz
    .doc = Zapisz plik w folderze
action-attach = dodaj
    .doc = Dodaj plik; bez ścieżki wróć do odpowiedzi
action-remove = pomiń
    .doc = Pomiń wybrany plik
action-complete = uzupełnij
    .doc = Uzupełnij ścieżkę
action-submit = zaloguj
    .doc = Zaloguj się
action-yes = tak
    .doc = Tak, zrób to
action-no = nie
    .doc = Nie, zostaw
action-close = zamknij
    .doc = Zamknij to
action-help = pomoc
    .doc = Pokaż wszystkie klawisze, które tu działają
action-search = szukaj
    .doc = Szukaj w pomocy
action-search_done = czytaj
    .doc = Zostaw to, co znaleziono, i czytaj
action-palette = polecenia
    .doc = Pokaż wszystko, co można tu zrobić
action-run = wykonaj
    .doc = Wykonaj to, co jest pod kursorem
action-redraw = odśwież
    .doc = Narysuj cały ekran od nowa
action-quit = zakończ
    .doc = Zakończ; szkice zostają

## Places: headings of the help and the palette

place-sign_in = Logowanie
place-inbox = Skrzynka
place-filter = Filtr
place-thread = Dyskusja
place-composer = Odpowiedź
place-review = Przegląd
place-absences = Nieobecności
place-insights = Statystyka
place-absence_form = Nowa nieobecność
place-outbox = Do wysłania
place-save_file = Zapisywanie pliku
place-attach_file = Pliki odpowiedzi
place-help = Pomoc
place-help_search = Szukanie w pomocy
place-palette = Polecenia
place-confirm = Pytanie

## The frame: header, summary, footer, connection

link-listing = ↻ wczytywanie listy: { $count }
link-listing-of = ↻ lista: { $done } z około { $about } { $bar }
runway-title = najbliższe 24 godziny robocze

## Inbox

inbox-filter-found = { $shown } z { $all }
inbox-filter-none = Nic tu nie pasuje do „{ $text }”.
inbox-filter-searching = szukam „{ $text }” …
inbox-filter-clear = { $key } pokazuje znów wszystko.
inbox-filter-elsewhere = { $key }: { $views } · { $clear } pokazuje znów wszystko.
inbox-filter-no-due = nic, co pasuje do filtra, nie czeka na odpowiedź
inbox-closed-reading = wczytuję zamknięte dyskusje …
inbox-closed-more = wczytuję starsze …
inbox-closed-failed = { $key } czyta dalej: { $why }
inbox-closed-all = to już wszystkie
inbox-closed-not-searched = starsze nie są przeszukane
inbox-closed-older = starsze na końcu
inbox-closed-none = Żadna dyskusja nie jest jeszcze zamknięta.
inbox-closed-none-here = Na tym komputerze nie ma zamkniętych dyskusji.
inbox-closed-later = Starsze pojawią się, gdy tylko platforma odpowie.
inbox-closed-unread = Nie udało się ich wczytać: { $why }.
inbox-closed-retry = { $key } próbuje ponownie.

## Discussion and order card

thread-older-left-out = starsze wiadomości nie są tu pokazywane
thread-new = nowe
card-tracking = { $key } otwiera stronę paczki
order-none = nie ma tu zamówienia
order-no-tracking = dla tego zamówienia nie ma linku do śledzenia
order-no-imei = dla tego zamówienia nie ma numeru IMEI
order-not-https = nie otwarto, link do śledzenia nie jest zwykłym adresem https: { $link }
order-number-copied = skopiowano numer zamówienia { $number }
order-link-opened = strona paczki jest otwarta w przeglądarce
order-link-copied = nie można tu otworzyć przeglądarki; link skopiowano: { $link }
order-link-title = Otworzyć stronę paczki?
order-link-yes = otwórz
order-link-no = nie otwieraj
card-more-devices =
    { $count ->
        [one] i jeszcze jedno urządzenie
        [few] i jeszcze { $count } urządzenia
       *[many] i jeszcze { $count } urządzeń
    }
order-imei-copied =
    { $count ->
        [one] skopiowano IMEI { $imei }
        [few] skopiowano { $count } numery IMEI: { $imei }
       *[many] skopiowano { $count } numerów IMEI: { $imei }
    }

## Composer and review

reply-pulled-back = przyszła nowa wiadomość, zanim wysłano odpowiedź dla { $buyer }: odpowiedź jest znów szkicem
compose-left =
    { $count ->
        [one] został { $count } znak
        [few] zostały { $count } znaki
       *[many] zostało { $count } znaków
    }
compose-too-many =
    { $count ->
        [one] o { $count } znak za dużo
        [few] o { $count } znaki za dużo
       *[many] o { $count } znaków za dużo
    }
compose-asked = pytanie: „{ $text }”
compose-answered = podjęte: „{ $text }”
compose-asked-short =
    { $count ->
        [one] { $count } otwarte pytanie: „{ $text }”
        [few] { $count } otwarte pytania: „{ $text }”
       *[many] { $count } otwartych pytań: „{ $text }”
    }
compose-all-answered = odpowiedź dotyczy każdego pytania
compose-nothing-selected = nic nie jest zaznaczone
compose-nothing-to-paste = nic tu nie wycięto ani nie skopiowano; z innych programów proszę wklejać klawiszem terminala
compose-copied =
    { $count ->
        [one] skopiowano { $count } znak
        [few] skopiowano { $count } znaki
       *[many] skopiowano { $count } znaków
    }
compose-no-findings = brak uwag do tekstu
compose-no-editor = nie wskazano edytora: proszę ustawić VISUAL lub EDITOR
compose-editor-kept = edytor niczego nie zmienił
compose-editor-cut = tekst z edytora był za długi: jest tu pierwszych { $count } znaków

## Checks: what a draft is warned of

## Absences

absence-calendar = Kalendarz
absence-sign-today = dziś
absence-sign-away = nieobecność
absence-sign-holiday = święto
absence-sign-closed = zamknięte
absence-sign-filed = zgłoszone
absence-sign-latest = ostatni dzień zgłoszenia
absence-due =
    { $count ->
        [one] Podczas nieobecności mija termin { $count } odpowiedzi: czas na odpowiedź biegnie dalej
        [few] Podczas nieobecności mija termin { $count } odpowiedzi: czas na odpowiedź biegnie dalej
       *[many] Podczas nieobecności mija termin { $count } odpowiedzi: czas na odpowiedź biegnie dalej
    }
absence-due-more = … i jeszcze { $count }
absence-hint-first = np. 21 gru, 21-12, pn lub +14d
absence-hint-last = np. 8 sty, pt lub +2t po pierwszym dniu
absence-reversed = to przed pierwszym dniem
absence-inside-filed = w zgłoszonej nieobecności { $first } – { $last }
absence-day-past = { $day } · w przeszłości
absence-day-late = { $day } · { $count ->
        [one] { $count } dzień za późno
        [few] { $count } dni za późno
       *[many] { $count } dni za późno
    }
absence-misses-replacement = proszę podać zastępcę, który jest tam osiągalny
absence-too-long = tu mieści się najwyżej { $count } znaków
absence-planned = zaplanowana
absence-running = trwa
absence-over = zakończona

## Insights

insights-title = Statystyka
insights-weeks =
    { $count ->
        [one] Ostatni tydzień
        [few] Ostatnie { $count } tygodnie
       *[many] Ostatnie { $count } tygodni
    }
insights-seen-here = Platforma nie podaje historii odpowiedzi; to odpowiedzi widziane na tym komputerze.
insights-none = Brak odpowiedzi w tym czasie.
insights-share =
    { $count ->
        [one] { $share } w terminie: { $count } odpowiedź, spóźnione: { $late }
        [few] { $share } w terminie: { $count } odpowiedzi, spóźnione: { $late }
       *[many] { $share } w terminie: { $count } odpowiedzi, spóźnione: { $late }
    }
insights-taken = Połowa w ciągu { $median } czasu pracy, dziewięć z dziesięciu w ciągu { $nine }.
insights-time =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } godz. { $minutes } min
    }
insights-histogram = Czas pracy do odpowiedzi
insights-up-to = { $hours } godz.
insights-late = po terminie
insights-by-market = W terminie według rynku
insights-by-week = W terminie według tygodnia
insights-load = Do odpowiedzi w najbliższych dniach roboczych
insights-overdue =
    { $count ->
        [one] { $count } odpowiedź jest spóźniona
        [few] { $count } odpowiedzi są spóźnione
       *[many] { $count } odpowiedzi jest spóźnionych
    }
insights-reading = czytanie …

## Outbox

## Files

files-progress = { $done } z { $total } { $bar }
files-progress-rest = { $done } z { $total } { $bar }, jeszcze { $rest }
files-seconds = { $count } s
files-minutes = { $count } min

## Sign-in

sign-in-passphrase = Hasło sejfu
sign-in-repeat = Jeszcze raz
sign-in-vault-offered = Nie działa tu pęk kluczy. Hasło sejfu zamyka przechowywane dane; bez niego chronią je tylko uprawnienia plików.
sign-in-vault-locked = Przechowywane tu dane są w sejfie: proszę wpisać jego hasło.
sign-in-vault-wrong = Hasło nie otwiera sejfu. Proszę wpisać je ponownie; niczego nie zmieniono.
sign-in-not-the-same = Hasła nie są takie same. Proszę wpisać je dwa razy albo zostawić oba pola puste.

## Help and palette

help-title = Klawisze
help-signs = Znaki
help-good-to-know = Warto wiedzieć
help-below =
    { $count ->
        [one] jeszcze { $count } wiersz
        [few] jeszcze { $count } wiersze
       *[many] jeszcze { $count } wierszy
    }
help-sign-overdue = Odpowiedź jest spóźniona albo czas minął
help-sign-urgent = Zostały najwyżej 2 godziny robocze
help-sign-soon = Zostało najwyżej 8 godzin roboczych
help-sign-rest = Zegar stoi: dziś jest dzień wolny
help-sign-unread = Są wiadomości, których nie przeczytano
help-sign-draft = Jest szkic
help-sign-sending = Odpowiedź jest w drodze na platformę
help-sign-risk = Platforma może przejąć dyskusję
help-signs-checks = Znaki kontroli
help-sign-block = Wyjdzie dopiero po zaakceptowaniu
help-sign-warn = To może być błąd: warto sprawdzić jeszcze raz
help-sign-hint = Rada
help-sign-fine = Wszystko w porządku
help-nothing-found = Niczego takiego tu nie ma; Esc znów pokazuje wszystko
palette-title = Polecenia
palette-nothing-found = Nic tutaj tak się nie nazywa
palette-nothing-now = W tej chwili nie ma z czym tego zrobić
palette-elsewhere = Ekran w międzyczasie się zmienił; proszę otworzyć polecenia ponownie
palette-theme = Kolory: { $name }
palette-theme-now = Kolory: { $name }, do zamknięcia swopdesk; na stałe: „theme” w config.toml

## Notices and watch

alert-message = Nowa wiadomość: { $buyer }
alert-messages =
    { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }
alert-two-hours = Odpowiedź dla { $buyer }: najwyżej 2 godziny robocze
alert-two-hours-many =
    { $count ->
        [one] { $count } odpowiedź w ciągu 2 godzin roboczych
        [few] { $count } odpowiedzi w ciągu 2 godzin roboczych
        [many] { $count } odpowiedzi w ciągu 2 godzin roboczych
       *[other] { $count } odpowiedzi w ciągu 2 godzin roboczych
    }
alert-half-hour = Odpowiedź dla { $buyer }: najwyżej 30 minut
alert-half-hour-many =
    { $count ->
        [one] { $count } odpowiedź w ciągu 30 minut
        [few] { $count } odpowiedzi w ciągu 30 minut
        [many] { $count } odpowiedzi w ciągu 30 minut
       *[other] { $count } odpowiedzi w ciągu 30 minut
    }
alert-overdue =
    { $count ->
        [one] { $count } odpowiedź jest już po terminie
        [few] { $count } odpowiedzi są już po terminie
        [many] { $count } odpowiedzi jest już po terminie
       *[other] { $count } odpowiedzi jest już po terminie
    }
alert-takeover = Przejęte przez platformę: { $buyer }
alert-takeovers =
    { $count ->
        [one] { $count } dyskusja przejęta przez platformę
        [few] { $count } dyskusje przejęte przez platformę
        [many] { $count } dyskusji przejętych przez platformę
       *[other] { $count } dyskusji przejętej przez platformę
    }
# Co przyszło w czasie ciszy; mówione po jej końcu.
alert-missed = W czasie ciszy: { $what }
watch-overdue = Odpowiedź dla { $buyer } jest po terminie
watch-online = Połączono: { $counts }
watch-offline = Brak połączenia: { $why }
# Liczby na pasek stanu, więc krótko.
watch-count-overdue = po terminie { $count }
watch-count-two-hours = 2 godz. { $count }
watch-count-needs-reply =
    { $count ->
        [one] { $count } czeka na odpowiedź
        [few] { $count } czekają na odpowiedź
        [many] { $count } czeka na odpowiedź
       *[other] { $count } czeka na odpowiedź
    }
watch-count-none = brak oczekujących
watch-count-offline = brak połączenia
state-retry = Program sam spróbuje ponownie; { $key } próbuje od razu.
state-account-unknown = konto nie jest jeszcze znane; będzie, gdy tylko platforma odpowie

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
