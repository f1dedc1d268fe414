# Polish. Sellers are addressed impersonally.

## Forms: lists, days, months

list-and = { $before } i { $last }
list-or = { $before } lub { $last }
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
    .doc = Filtruj: kupujący, temat, zamówienie, urządzenie, rynek
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
    .doc = Przerwij przesyłanie lub czytanie listy albo pokaż znów wszystko
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
action-suspend = wstrzymaj
    .doc = Przejść do powłoki; polecenie fg wraca tutaj
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

frame-too-small = swopdesk potrzebuje { $cols } kolumn i { $rows } wierszy; tu jest { $width } i { $height }. Wystarczy powiększyć okno; nic nie zginie.
header-inbox = Skrzynka
header-absences = Nieobecności
header-outbox = Wysyłka
link-signed-out = brak logowania
link-connecting = ↻ łączenie
link-listing = ↻ czytanie listy: { $count }
link-live = ● na żywo · stan { $at }
link-polling = ↻ co { $seconds } s · stan { $at }
link-offline = ⚠ offline od { $since }
link-offline-shown = ⚠ offline od { $since } (stan z { $shown })
summary-overdue = po terminie { $count }
summary-counts = otwarte: { $open } · do odpowiedzi: { $due }
link-listing-of = ↻ { $done } z ~{ $about } { $bar }
runway-title = najbliższe 24 godziny robocze
link-stopped = ⏸ lista niepełna · { $key } wznawia
link-stopped-short = ⏸ { $key } wznawia

## Inbox

view-needs-reply = Do odpowiedzi
view-waiting = Czekające
view-taken-over = Przejęte
view-drafts = Szkice
view-all = Wszystkie
column-left = zostało
column-due = termin
column-answered = odpowiedź
column-taken-over = przejęta
column-due-or-newest = kiedy
column-language = jęz
column-buyer = kupujący
column-subject = temat
row-taken = przejęta
inbox-opening = otwieranie …
inbox-reading = czytanie listy …
inbox-unread = Lista nie została jeszcze odczytana.
inbox-unread-next = Nastąpi to, gdy tylko platforma odpowie.
inbox-key-other-views = { $key } pokazuje inne widoki.
inbox-key-refresh = { $key } pyta platformę o nowości.
inbox-none-needs-reply = Nic nie czeka na odpowiedź.
inbox-none-waiting = Żadna dyskusja nie czeka na kupującego.
inbox-none-taken-over = Platforma niczego nie przejęła.
inbox-none-drafts = Brak szkiców. Niedokończona odpowiedź zostaje tutaj.
inbox-none-open = Brak otwartych dyskusji.
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
view-closed = Zamknięte
column-newest = ostatnia
row-closed = zamkn.

## Discussion and order card

thread-none = Nie wybrano dyskusji.
thread-above =
    { $count ->
        [one] ↑ { $count } wiersz wyżej
        [few] ↑ { $count } wiersze wyżej
       *[many] ↑ { $count } wierszy wyżej
    }
thread-below =
    { $count ->
        [one] ↓ { $count } wiersz niżej
        [few] ↓ { $count } wiersze niżej
       *[many] ↓ { $count } wierszy niżej
    }
thread-reading = czytanie wiadomości …
thread-empty = brak wiadomości
thread-reading-older = czytanie starszych wiadomości …
thread-older = są starsze wiadomości: proszę przewijać dalej w górę
thread-seller-wrote = (ten sklep) { $at }
thread-platform-wrote = (platforma) { $at }
thread-may-miss = może brakować nowszych wiadomości: { $why }
risk-locked-device = platforma może przejąć od razu; potwierdzona blokada oznacza zwrot pieniędzy w ciągu { $hours } godzin roboczych
risk-at-once = platforma może przejąć od razu
risk-return = kupujący ma { $days } dni na zwrot; po odmowie przejmuje platforma
risk-warranty = gwarancja wynosi { $months } miesięcy; po odmowie przejmuje platforma
risk-unsettled = nierozwiązane przejmuje platforma
card-ordered = zamówiono { $day }
card-delivered = dostarczono { $day }
card-return-day = dzień { $day } z { $window } na zwrot
card-return-over =
    { $days ->
        [one] termin zwrotu minął { $days } dzień temu
        [few] termin zwrotu minął { $days } dni temu
       *[many] termin zwrotu minął { $days } dni temu
    }
card-not-delivered = jeszcze nie dostarczono
card-taken-over = przejęta przez platformę { $at }: { $reason }
card-taken-over-short = przejęta { $at }: { $reason }
card-charged = obciążenie { $sum }
card-platforms-deadline = termin platformy; według reguły 24 godzin to { $ours }
card-closed = zamknięta
card-no-reply-needed = { $by }: zgłoszono, że odpowiedź nie jest potrzebna; nic nie czeka
card-answered = odpowiedziano: teraz kolej kupującego, nic nie czeka
category-question = Pytanie
category-delivery = Dostawa
category-return = Zwrot
category-complaint = Reklamacja
category-locked-device = Zablokowane urządzenie
category-counterfeit = Podróbka
category-unsafe-product = Niebezpieczny produkt
category-other = Dyskusja
reason-no-reply-in-time = brak odpowiedzi w terminie
reason-quality-dispute = spór o jakość
reason-not-as-described = niezgodność z opisem
reason-return-rights = prawo do zwrotu
reason-complaint-rights = prawo do reklamacji
reason-locked-device = zablokowane urządzenie
reason-counterfeit = podróbka
reason-unsafe-product = niebezpieczny produkt
reason-terms-violation = naruszenie regulaminu
risk-line = ▲ { $reason }: { $rule }
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

news-colleague = { $name } z tego sklepu: odpowiedź już jest; proszę przeczytać przed wysłaniem
news-messages =
    { $count ->
        [one] nowa wiadomość powyżej ({ $name }): proszę przeczytać przed wysłaniem
        [few] { $count } nowe wiadomości powyżej, ostatnia: { $name }; proszę przeczytać przed wysłaniem
       *[many] { $count } nowych wiadomości powyżej, ostatnia: { $name }; proszę przeczytać przed wysłaniem
    }
composer-title = Odpowiedź: { $buyer }
composer-in = język: { $language }
composer-in-two = język: { $first } lub { $second }
composer-any-language = dowolny język
composer-write-in = język odpowiedzi: { $language }
composer-language-unsure = ○ za mało tekstu, by rozpoznać język; ma to być { $language }
composer-checks = Kontrola
composer-too-many-takes =
    { $count ->
        [one] o { $count } znak za dużo: platforma przyjmuje { $most }
        [few] o { $count } znaki za dużo: platforma przyjmuje { $most }
       *[many] o { $count } znaków za dużo: platforma przyjmuje { $most }
    }
composer-more = … więcej: { $key } pokazuje wszystko
composer-nothing-yet = nie ma jeszcze nic do wysłania
composer-closed = ta dyskusja jest zamknięta; można ją tylko czytać
composer-taken-over = platforma przejęła tę dyskusję; można ją tylko czytać
composer-taken-over-why = platforma przejęła tę dyskusję ({ $reason }); można ją tylko czytać. Tekst zostaje jako szkic
composer-taken-over-charged = platforma przejęła tę dyskusję ({ $reason }, obciążenie { $sum }); można ją tylko czytać. Tekst zostaje jako szkic
composer-closed-draft = { $why }. Tekst zostaje jako szkic
composer-came-back = wróciła: { $why }
composer-waits = odpowiedź czeka na wysłanie: najpierw trzeba ją cofnąć
composer-on-its-way = odpowiedź jest w drodze
mark-on-its-way = to jest już w drodze na platformę
mark-nothing-waits = żadna wiadomość kupującego nie czeka tu na odpowiedź
review-not-sent = nie wysłano: { $why }
review-read-newest = najpierw proszę przeczytać najnowszą wiadomość, jest teraz powyżej; potem wysłać
review-last-word = ▲ ostatnie słowo należy już do tego sklepu ({ $name }, { $at }): { $text }
review-accept-first = uwagi oznaczone ! trzeba najpierw zaakceptować albo poprawić
review-not-read = wiadomości nie zostały jeszcze odczytane; proszę spróbować, gdy się pojawią
review-title = Wysłać? { $buyer }
review-more-lines =
    { $count ->
        [one] … jeszcze { $count } wiersz ({ $key })
        [few] … jeszcze { $count } wiersze ({ $key })
       *[many] … jeszcze { $count } wierszy ({ $key })
    }
review-more-findings =
    { $count ->
        [one] … jeszcze { $count } wiersz uwag, obok tekstu
        [few] … jeszcze { $count } wiersze uwag, obok tekstu
       *[many] … jeszcze { $count } wierszy uwag, obok tekstu
    }
review-blocked = W tej postaci nie wyjdzie: { $edit } wraca do tekstu, { $accept } akceptuje !
review-accepted = Zaakceptowano. Można teraz wysłać.
review-warned = Mimo to można wysłać, jeśli ma to być właśnie tak.
review-fine = ✓ bez uwag
finding-at-line = { $sign } wiersz { $line }: { $message }
confirm-no-reply = Odpowiedź niepotrzebna?
confirm-no-reply-text = Tylko dla wiadomości, która o nic nie pyta, np. podziękowania. Zegar odpowiedzi staje, a platforma zapisuje, kto to zgłosił.
confirm-no-reply-yes = odpowiedź niepotrzebna
confirm-no-reply-no = zostaw jak jest
confirm-discard = Odrzucić szkic?
confirm-discard-text = Napisany tu tekst przepadnie na dobre.
confirm-discard-form = Odrzucić formularz?
confirm-discard-form-text = Wpisane dane przepadną na dobre.
confirm-discard-yes = odrzuć
confirm-keep = zachowaj
confirm-quit = Zakończyć teraz?
confirm-quit-things =
    { $count ->
        [one] { $count } rzecz nie została jeszcze wysłana. Nic nie zginie: wyjdzie, gdy swopdesk znów będzie działać.
        [few] { $count } rzeczy nie zostały jeszcze wysłane. Nic nie zginie: wyjdą, gdy swopdesk znów będzie działać.
       *[many] { $count } rzeczy nie zostało jeszcze wysłanych. Nic nie zginie: wyjdą, gdy swopdesk znów będzie działać.
    }
confirm-quit-replies =
    { $count ->
        [one] Odpowiedź nie została jeszcze wysłana. Nie zginie: wyjdzie, gdy swopdesk znów będzie działać.
        [few] { $count } odpowiedzi nie zostały jeszcze wysłane. Nie zginą: wyjdą, gdy swopdesk znów będzie działać.
       *[many] { $count } odpowiedzi nie zostało jeszcze wysłanych. Nie zginą: wyjdą, gdy swopdesk znów będzie działać.
    }
confirm-quit-yes = zakończ
confirm-quit-no = zostań
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

check-empty = odpowiedź jest pusta
check-language-found = wygląda to na język: { $found }; standardy wymagają języka rynku: { $wanted }
check-language-as-buyer = wygląda to na język: { $found }, jak u kupującego; standardy wymagają języka rynku: { $wanted }
check-language-other = to inny język; standardy wymagają języka rynku: { $wanted }
check-contact-mail = adres e-mail - kontakt „tylko przez helpdesk, nigdy przez prywatny e-mail”
check-contact-phone = numer telefonu - kontakt „tylko przez helpdesk”, nigdy przez telefon
check-contact-account = numer konta - płatności i kontakt zostają na platformie, „tylko przez helpdesk”
check-contact-payment-link = link do płatności - płatności i kontakt zostają na platformie, „tylko przez helpdesk”
check-contact-social-link = link do komunikatora lub sieci społecznościowej - „nigdy przez … media społecznościowe ani inne kanały”
check-contact-handle = nazwa w komunikatorze lub sieci społecznościowej - „nigdy przez … media społecznościowe ani inne kanały”
check-contact-link = adres spoza stron przewoźnika, platformy i producenta - kontakt „tylko przez helpdesk”
check-contact-payment = prośba o płatność poza platformą - wszystko „tylko przez helpdesk”
check-contact-deal = kieruje kupującego do własnego sklepu - kontakt „tylko przez helpdesk”
check-contact-invitation = zaprasza kupującego do innego kanału - kontakt „tylko przez helpdesk”
check-marketing = { $what } - standardy nie dopuszczają reklamy wobec kupujących
check-marketing-next = korzyść przy kolejnym zakupie
check-marketing-code = kod rabatowy
check-marketing-shop = zaproszenie do innych ofert
check-marketing-follow = zaproszenie do obserwowania lub subskrypcji
check-marketing-offer = reklama oferty
check-marketing-recommend = prośba o polecenie
check-marketing-review = prośba o opinię
check-repetition =
    { $count ->
        [one] prawie to samo co jedna z wysłanych odpowiedzi ({ $buyer }) - standardy wymagają indywidualnej odpowiedzi
        [few] prawie to samo co { $count } wysłane odpowiedzi (ostatnio: { $buyer }) - standardy wymagają indywidualnej odpowiedzi
       *[many] prawie to samo co { $count } wysłanych odpowiedzi (ostatnio: { $buyer }) - standardy wymagają indywidualnej odpowiedzi
    }
check-asked = pytanie: „{ $text }”
check-mix-up-name = w powitaniu jest { $said }, a kupujący to { $buyer }
check-mix-up-order = szkic podaje zamówienie { $said }, a chodzi o { $own }
check-mix-up-imei = szkic podaje IMEI { $said }, a w zamówieniu jest { $own }
check-mix-up-device = w szkicu jest { $said }, a w zamówieniu { $own }
check-courtesy-one-word = jedno słowo to nie odpowiedź - standardy wymagają pełnych odpowiedzi
check-courtesy-other-greeting = język odpowiedzi: { $language }, ale powitanie jest w innym
check-courtesy-no-greeting = brak powitania - standardy wymagają uprzejmych odpowiedzi
check-courtesy-no-closing = brak zakończenia - standardy wymagają uprzejmych odpowiedzi
check-courtesy-rude = to brzmi nieuprzejmie - standardy wymagają uprzejmych odpowiedzi
check-courtesy-shouting = zdanie wielkimi literami brzmi jak krzyk
# On the command line: where a finding is, how grave it is, and the end where there is none.
check-at = wiersz { $line }, kolumna { $column }: { $what }
check-block = blokada
check-warn = ostrzeżenie
check-hint = wskazówka
check-fine = brak uwag - język szkicu: { $language }
check-fine-unchecked = brak uwag - języka nie sprawdzono
check-fine-unsure = brak uwag - za mało tekstu, by rozpoznać język
check-no-languages = brak --market i --languages: język nie jest sprawdzany
check-language-unknown = język { $code } nie jest znany: żaden szkic nie zostanie uznany za błędny
# In the place of the name of a buyer who is not known here any more.
check-repetition-somebody = inny kupujący

## Absences

confirm-late = To zgłoszenie jest spóźnione
confirm-late-text = Nieobecność od { $first } należało zgłosić najpóźniej { $latest }. Nadal można i trzeba ją zgłosić: decyduje administrator.
confirm-late-yes = zgłoś po terminie
confirm-late-no = wróć do formularza
confirm-withdraw = Wycofać to zgłoszenie?
confirm-withdraw-text = Platforma dowie się, że nieobecność ({ $days }) się nie odbędzie.
confirm-withdraw-yes = wycofaj
absence-span = { $first } – { $last }
absence-withdrawn-in = wycofanie za { $seconds } s
absence-withdrawal-waits = wycofanie czeka
absence-withdrawal-on-its-way = wycofanie w drodze
absence-one-before = poprzednie zgłoszenie jest w drodze; proszę poczekać na odpowiedź
absence-none-to-withdraw = nie ma zgłoszenia do wycofania
absence-withdrawing-already = wycofanie jest już w drodze na platformę
absence-withdrawn-already = to zgłoszenie jest już wycofane
absence-was-rejected = to zgłoszenie odrzucono; nie ma czego wycofywać
absence-has-begun = ta nieobecność już trwa; zgłoszenie można wycofać tylko przed jej początkiem
absence-first-day = Pierwszy dzień
absence-last-day = Ostatni dzień
absence-replacement = Zastępstwo
absence-reachable = Kontakt
absence-listings = Oferty wycofane
absence-note = Uwaga
absence-none-at-all = te dni nie są nieobecnością
absence-form-title = Nowa nieobecność
absence-rule-title = Według reguły
absence-optional = opcjonalnie
absence-space = Spacja zmienia
absence-more = … więcej w wyższym oknie
absence-rule-in-short = Nieobecność dłuższą niż 5 dni roboczych trzeba zgłosić dwa tygodnie wcześniej. Proszę wpisać oba dni.
absence-better-by = ostatni dzień na to jest wolny: lepiej zgłosić do { $day }
absence-working-days =
    { $count ->
        [one] { $count } dzień roboczy
        [few] { $count } dni robocze
       *[many] { $count } dni roboczych
    }
absence-working-days-but =
    { $count ->
        [one] { $count } dzień roboczy (bez: { $holidays })
        [few] { $count } dni robocze (bez: { $holidays })
       *[many] { $count } dni roboczych (bez: { $holidays })
    }
absence-not-required = Zgłoszenie nie jest wymagane, ale można je złożyć.
absence-late-by =
    { $count ->
        [one] Zgłosić do { $latest } · dziś { $today } · { $count } dzień po terminie; nadal można
        [few] Zgłosić do { $latest } · dziś { $today } · { $count } dni po terminie; nadal można
       *[many] Zgłosić do { $latest } · dziś { $today } · { $count } dni po terminie; nadal można
    }
absence-last-day-to-tell = Zgłosić do { $latest } · dziś { $today } · w terminie, dziś ostatni dzień
absence-to-spare =
    { $count ->
        [one] Zgłosić do { $latest } · dziś { $today } · w terminie, zapas { $count } dzień
        [few] Zgłosić do { $latest } · dziś { $today } · w terminie, zapas { $count } dni
       *[many] Zgłosić do { $latest } · dziś { $today } · w terminie, zapas { $count } dni
    }
absence-problem-reversed = ostatni dzień { $last } jest przed pierwszym { $first }
absence-problem-past = nieobecność skończyła się { $last }
absence-problem-begun = nieobecność zaczęła się { $first }
absence-problem-overlaps = pokrywa się z nieobecnością od { $first } do { $last }, już zgłoszoną; najpierw trzeba ją wycofać
absence-problem-earlier-part = razem z nieobecnością od { $first } do { $last } to { $count } dni roboczych; tamtą zgłoszono { $filed }, mniej niż { $days } dni wcześniej
date-empty = potrzebny jest dzień, np. 21.12, 21 gru lub +14d
date-form = to nie dzień: np. 21.12, 21 gru lub +14d
date-no-such-day = nie ma takiego dnia w kalendarzu
absences-title = Nieobecności { $count }
absences-none = Brak zgłoszeń nieobecności. { $key } tworzy nowe.
absences-none-rule = Ponad 5 dni roboczych nieobecności zgłasza się dwa tygodnie wcześniej.
absences-unread = Zgłoszenia nie zostały jeszcze odczytane.
absences-unread-next = Nastąpi to, gdy tylko platforma odpowie.
absences-reading = czytanie …
absences-filed-late = po terminie
absences-filed = zgłoszona
absences-acknowledged = przyjęta
absences-rejected = odrzucona
absences-withdrawn = wycofana
absences-label-replacement = zastępstwo
absences-none-named = nie podano
absences-label-listings = oferty
absences-listings-withdrawn = wycofane na czas nieobecności
absences-label-note = uwaga
absences-label-administrator = administrator
absence-misses-replacement = proszę podać zastępcę, który jest tam osiągalny
absence-calendar = Kalendarz
absence-sign-today = dziś
absence-sign-away = nieobecność
absence-sign-holiday = święto
absence-sign-closed = zamknięte
absence-sign-filed = zgłoszone
absence-sign-latest = ostatni dzień
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
absence-too-long = tu mieści się najwyżej { $count } znaków
absence-planned = zaplanowana
absence-running = trwa
absence-over = zakończona
absences-filed-less-ahead = { $at }, mniej niż dwa tygodnie wcześniej
date-too-far = to ponad dziesięć lat naprzód
absences-days =
    { $count ->
        [one] { $count } dzień rob.
        [few] { $count } dni rob.
       *[many] { $count } dni rob.
    }

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
insights-taken = Połowa do { $median } czasu pracy, 9 na 10 do { $nine }.
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
insights-load = Terminy w najbliższych dniach
insights-overdue =
    { $count ->
        [one] { $count } odpowiedź jest spóźniona
        [few] { $count } odpowiedzi są spóźnione
       *[many] { $count } odpowiedzi jest spóźnionych
    }
insights-reading = czytanie …

## Outbox

confirm-give-up = Porzucić?
confirm-give-up-yes = porzuć
give-up-gone = Nie ma już tego w skrzynce nadawczej.
give-up-reply = Nie zostanie wysłana; jej tekst znów będzie szkicem w dyskusji.
give-up-mark = Oznaczenie nie nastąpi: czas na odpowiedź biegnie dalej.
give-up-withdrawal = Wycofanie nie zostanie wysłane: zgłoszenie pozostaje.
give-up-absence = Zgłoszenie nie zostanie złożone.
give-up-other = Nie zostanie wysłane.
give-up-maybe = { $what } Ale któraś próba mogła już dotrzeć na platformę: przed powtórzeniem proszę tam sprawdzić.
outbox-title = Do wysłania { $count }
outbox-empty = Nic nie czeka na wysłanie.
outbox-empty-next = Wysłane rzeczy są tutaj, póki platforma ich nie potwierdzi.
outbox-column-what = co
outbox-column-whom = kto lub kiedy
outbox-column-state = stan
outbox-column-tries = próby
outbox-column-next = następna próba
outbox-tries =
    { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }
outbox-goes-out = wychodzi
outbox-waits = czeka
outbox-on-its-way = w drodze
outbox-refused = odrzucone
outbox-in-seconds = za { $seconds } s
outbox-in-minutes = za { $minutes } min
outbox-in-hours = za { $hours } godz.
outbox-in-hours-minutes = za { $hours } h { $minutes } min
outbox-now = teraz
outbox-label-not-sent = niewysłane
outbox-label-advice = co zrobić
outbox-label-about = dotyczy
outbox-label-written = napisano
outbox-label-file = plik
outbox-label-text = tekst
outbox-keys = { $retry } próbuje teraz, { $drop } porzuca
outbox-keys-held = { $back } cofa, { $retry } próbuje teraz, { $drop } porzuca
outbox-reply = Odpowiedź
outbox-read = Przeczytane
outbox-no-reply = Bez odpowiedzi
outbox-absence = Nieobecność
outbox-withdrawal = Wycofanie
outbox-file = Plik
advice-mark = Proszę otworzyć dyskusję i obejrzeć najnowszą wiadomość; potem odpowiedzieć albo zgłosić ponownie.
advice-withdrawal = Proszę sprawdzić, co mówi teraz zgłoszenie; rozpoczętą nieobecność może zakończyć administrator platformy.
advice-refused = Ponowna próba pyta platformę od nowa; porzucenie usuwa wpis.
advice-held = Do tej chwili można to cofnąć.
advice-maybe = Któraś próba mogła dotrzeć, a odpowiedź nie wróciła. Próby idą dalej pod tym samym kluczem, więc nic nie stanie się dwa razy.
advice-by-itself = Kolejna próba nastąpi sama, teraz albo przy następnym uruchomieniu.
pending-reply = odpowiedź · { $state }
pending-mark = odpowiedź niepotrzebna · { $state }
pending-goes-out = wyjdzie za { $seconds } s
pending-tried-again = jeszcze nie wysłano, będą kolejne próby: { $why }
pending-on-its-way = w drodze
held-reply = ⇡ 1 odpowiedź { $state }
held-mark = ⇡ „odpowiedź niepotrzebna” ({ $whom }) { $state }
held-withdrawal = ⇡ wycofanie { $days } { $state }
held-replies =
    { $count ->
        [one] ⇡ { $count } odpowiedź, pierwsza { $state }
        [few] ⇡ { $count } odpowiedzi, pierwsza { $state }
       *[many] ⇡ { $count } odpowiedzi, pierwsza { $state }
    }
held-things =
    { $count ->
        [one] ⇡ { $count } rzecz, pierwsza { $state }
        [few] ⇡ { $count } rzeczy, pierwsza { $state }
       *[many] ⇡ { $count } rzeczy, pierwsza { $state }
    }
told-not-sent =
    { $count ->
        [one] ⇡ { $count } rzecz jeszcze niewysłana
        [few] ⇡ { $count } rzeczy jeszcze niewysłane
       *[many] ⇡ { $count } rzeczy jeszcze niewysłanych
    }
told-refused = ! odrzucone: { $count }
told-refused-and-waiting = ! odrzucone: { $count }, jeszcze niewysłane: { $waiting }
outbox-trying-all = próba wysłania wszystkiego
outbox-trying = trwa próba wysłania
outbox-nothing = nic nie czeka na wysłanie
outbox-nothing-held = nic nie ma zaraz wyjść
outbox-too-late = za późno: odpowiedź jest w drodze
given-up-reply = porzucono: tekst znów jest szkicem w dyskusji
given-up-withdrawal = porzucono: zgłoszenie pozostaje
given-up-absence = porzucono: zgłoszenie nie zostało złożone
given-up = porzucono
given-up-maybe = { $what }; mimo to mogło dotrzeć na platformę
taken-back-withdrawal = cofnięto: zgłoszenie pozostaje
taken-back-mark = cofnięto: czas na odpowiedź biegnie dalej
given-up-maybe-draft = porzucono, ale mogła zostać dostarczona: przed ponownym wysłaniem proszę sprawdzić, czy jest w dyskusji

## Files

file-ends = { $text } ({ $key } przerywa)
file-progress = { $sign } { $name }: { $far }
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
file-from = { $name } ({ $size }), nadawca: { $buyer }
file-folder = Folder
file-path = Ścieżka
file-none-attached = Nie dołączono pliku.
file-downloading-already = trwa już pobieranie pliku
file-none-here = brak plików w pokazanych tu wiadomościach
file-too-many = odpowiedź może mieć najwyżej { $most } plików
file-name-a-folder = proszę podać folder
file-ended = pobieranie przerwane; nic z niego nie zostało
file-saved = zapisano jako { $place }
file-not-saved = nie zapisano: { $why }
file-no-such-start = nic tam się tak nie zaczyna
file-attached-already = ten plik jest już dołączony
file-attached = dołączono, { $size }

## Sign-in

sign-in-title = Logowanie do helpdesku
sign-in-url = URL platformy
sign-in-email = E-mail
sign-in-password = Hasło
sign-in-otp = Kod jednorazowy
sign-in-busy = logowanie …
sign-in-otp-asked = Proszę wpisać jednorazowy kod z aplikacji uwierzytelniającej.
sign-in-no-account = Brak konta? { $key } kończy program, a `swopdesk demo` działa bez konta.
files-progress = { $done } z { $total } { $bar }
files-progress-rest = { $done } z { $total } { $bar }, jeszcze { $rest }
files-seconds = { $count } s
files-minutes = { $count } min
sign-in-passphrase = Hasło sejfu
sign-in-repeat = Jeszcze raz
sign-in-vault-offered = Nie działa tu pęk kluczy. Hasło sejfu zamyka przechowywane dane; bez niego chronią je tylko uprawnienia plików.
sign-in-vault-locked = Przechowywane tu dane są w sejfie: proszę wpisać jego hasło.
sign-in-vault-wrong = Hasło nie otwiera sejfu. Proszę wpisać je ponownie; niczego nie zmieniono.
sign-in-not-the-same = Hasła nie są takie same. Proszę wpisać je dwa razy albo zostawić oba pola puste.

## Help and palette

help-title = Klawisze
help-signs = Znaki
help-mouse = Mysz
help-mouse-press = Kliknięcie działa jak klawisz: na wierszu, ekranie, widoku, klawiszu na dole, odpowiedzi. Ponowne kliknięcie wybranego wiersza otwiera go.
help-mouse-place = W tekście kliknięcie ustawia tam kursor, a przeciąganie zaznacza. Uwaga prowadzi do swojego miejsca, a dzień z kalendarza trafia do formularza.
help-mouse-wheel = Kółko przewija to, co jest pod nim; pasek przewijania można przeciągać.
help-mouse-text = Aby zaznaczyć tekst, proszę przytrzymać Shift. mouse = false w [ui] zostawia mysz terminalowi.
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
palette-title = Polecenia: { $place }
palette-nothing-found = Nic tutaj tak się nie nazywa
palette-nothing-now = W tej chwili nie ma z czym tego zrobić
palette-elsewhere = Ekran w międzyczasie się zmienił; proszę otworzyć polecenia ponownie
palette-theme = Kolory: { $name }
palette-theme-now = Kolory: { $name }, do zamknięcia swopdesk; na stałe: „theme” w config.toml
keymap-no-toml = { $what }: wiersz jest pomijany
keymap-no-place = `{ $name }` nie jest częścią mapy klawiszy
keymap-twice = `{ $key }` to już klawisz z wiersza { $line }
keymap-no-key = `{ $key }` nie jest klawiszem: pisze się np. `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`
keymap-no-action = nie ma akcji `{ $name }`
keymap-needs-name = `{ $key }` wymaga nazwy akcji w cudzysłowie
keymap-elsewhere = `{ $name }` nie działa w [{ $place }]
keymap-types = `{ $key }` wpisuje znak w [{ $place }] i nie może tam być poleceniem
keymap-some-terminals = `{ $key }` działa tylko w terminalach, które go odróżniają; większość wysyła `{ $other }`
keymap-same-key = dla terminala `{ $key }` to `{ $other }`: proszę podać ten klawisz

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
notice-none-due = nic nie czeka na odpowiedź
notice-asking = pytanie platformy o nowości
notice-no-further = brak dalszych dyskusji w tym widoku
notice-no-holidays = dla { $country } nie są znane święta: dniami wolnymi są tylko weekendy
notice-the-buyer = kupujący
notice-delivered = odpowiedź dostarczona: { $buyer }
notice-marked = zgłoszono: odpowiedź nie jest potrzebna
notice-filed = nieobecność zgłoszona
notice-withdrawn = zgłoszenie wycofane
notice-reply-came-back = odpowiedź nie została wysłana i wróciła: { $buyer }
notice-reply-draft-again = odpowiedź nie została wysłana ({ $buyer }), znów jest szkicem: { $why }
notice-not-marked = nie zgłoszono: { $why }
notice-not-filed = nieobecność nie została zgłoszona: { $why }
notice-not-withdrawn = nie wycofano: { $why }
notice-form-came-back = nieobecność nie została zgłoszona; oto co wpisano

## The reply clock

clock-span-minutes = { $minutes } min
clock-span-hours = { $hours } godz.
clock-span = { $hours } godz. { $minutes } min
clock-left = zostało { $span }
clock-overdue-by = spóźnienie { $span }
clock-overdue = po terminie
clock-time-up = czas minął
clock-due = termin { $due }
clock-left-due = { $left } - termin { $due }
clock-left-was-due = { $left } - termin był { $due }
clock-left-stands-still = { $left } - zegar stoi do { $resumes } ({ $reason })
clock-stands-still = zegar stoi do { $resumes } ({ $reason })
clock-stands-still-short = do { $resumes } ({ $reason })
clock-runs = czas biegnie
clock-taken-over = przejęta - w chwili przejęcia: { $left }
clock-weekend = weekend
clock-closed-day = dzień wolny

## Faults: what went wrong, and what to do

fault-bad-url = Adresu platformy nie można użyć: { $why }
    .hint = Proszę podać go w postaci https://helpdesk.example.com
url-empty = nie podano adresu
url-blanks = adres zawiera odstępy albo jest za długi
url-unreadable = adres jest nieczytelny
url-password = adres zawiera nazwę użytkownika albo hasło
url-query = adres zawiera „?” albo „#”
url-no-host = adres nie podaje serwera
url-plain-http = zwykły http jest dozwolony tylko dla tego komputera, inaczej potrzebny jest https
url-scheme = adres nie zaczyna się od https ani http
fault-no-client = Nie można nawiązać bezpiecznego połączenia: { $why }
    .hint = Proszę zainstalować pakiet ca-certificates albo wskazać plik certyfikatów w SSL_CERT_FILE
fault-signed-out = Brak zalogowania albo sesja wygasła
    .hint = Proszę zalogować się ponownie (`swopdesk login`)
fault-token-refused = Token dostępu w SWOPDESK_TOKEN nie jest przyjmowany
    .hint = Proszę wstawić nowy do SWOPDESK_TOKEN albo usunąć go i użyć `swopdesk login`
fault-otp-required = Platforma prosi o kod jednorazowy
    .hint = Proszę podać kod z aplikacji uwierzytelniającej (--otp CODE)
fault-otp-invalid = Kod jednorazowy jest błędny albo za stary
    .hint = Proszę podać najnowszy kod
fault-bad-credentials = Adres e-mail albo hasło jest błędne
    .hint = Proszę sprawdzić jedno i drugie i spróbować ponownie
fault-not-found = Platforma nie zna niczego takiego na tym koncie
    .hint = Proszę sprawdzić identyfikator albo odświeżyć listę
fault-discussion-changed = Przyszła nowsza wiadomość, więc tego nie wykonano
    .hint = Proszę ją najpierw przeczytać, potem wysłać ponownie
fault-taken-over = Platforma przejęła dyskusję: można ją tylko czytać
    .hint = Proszę napisać do administratora platformy
fault-discussion-closed = Dyskusja jest zamknięta: można ją tylko czytać
    .hint = Nic więcej nie trzeba tu robić
fault-absence-overlaps = Nie zgłoszono: w tych dniach jest już inne zgłoszenie
    .hint = Proszę najpierw wycofać tamto albo wybrać inne dni
fault-absence-overlaps-one = Nie zgłoszono: w tych dniach jest już inne zgłoszenie ({ $id })
    .hint = { fault-absence-overlaps.hint }
fault-absence-begun = Nie wycofano: nieobecność już się zaczęła
    .hint = Może ją zakończyć administrator platformy
fault-invalid = Platforma tego nie przyjmuje: { $fields }
    .hint = Proszę to poprawić i spróbować ponownie
answer-no-field = nie podano żadnego pola
fault-key-reused = Nie wysłano: klucz tej próby należał już do innego tekstu
    .hint = Proszę sprawdzić, czy dyskusja pokazuje wcześniejszy tekst, potem wysłać od nowa
fault-request-in-progress = Platforma pracuje jeszcze nad pierwszą próbą
    .hint = Próba zostanie ponowiona; nic nie wyjdzie dwa razy
fault-too-many-requests = Platforma prosi o mniej zapytań
    .hint = Proszę chwilę poczekać i spróbować ponownie
fault-sync-token-expired = Lista na tym komputerze jest za stara, by ją uzupełnić
    .hint = Proszę ją odświeżyć, wczyta się od nowa
fault-attachment-too-large = Plik jest większy niż 20 MiB
    .hint = Proszę wysłać mniejszy
fault-no-events = Platforma nie zgłasza nowości na bieżąco
    .hint = Lista jest zamiast tego odświeżana co jakiś czas
fault-refused = Platforma odmówiła (status { $status })
    .hint = Proszę sprawdzić zapytanie; jeśli jest dobre, zapytać platformę
fault-refused-why = Platforma odmówiła (status { $status }): { $why }
    .hint = { fault-refused.hint }
fault-unavailable = Platforma nie działa albo jest przeciążona (status { $status })
    .hint = Proszę spróbować za kilka minut; nic nie zginie
fault-server-error = Platforma miała błąd (status { $status })
    .hint = Proszę spróbować za kilka minut; nic nie zginie. Jeśli to trwa, proszę powiadomić platformę
fault-no-host = Nie można znaleźć serwera platformy
    .hint = Proszę sprawdzić sieć i adres platformy
fault-no-connection = Platforma jest nieosiągalna: { $why }
    .hint = Proszę sprawdzić sieć i adres platformy i spróbować ponownie
fault-not-trusted = Połączenie z platformą nie jest zaufane: { $why }
    .hint = Proszę sprawdzić adres i zegar tego komputera; własny certyfikat wskazuje SSL_CERT_FILE
fault-timed-out = Platforma nie odpowiedziała na czas
    .hint = Proszę sprawdzić sieć i spróbować ponownie
fault-broke-off = Połączenie z platformą zostało przerwane: { $why }
    .hint = Proszę sprawdzić sieć i spróbować ponownie
fault-not-a-helpdesk = Adres nie odpowiedział jak helpdesk: { $why }
    .hint = Proszę sprawdzić adres platformy i czy ta sieć nie wymaga własnego logowania
fault-redirected = Platforma odsyła pod inny adres ({ $to }); program tam nie przechodzi
    .hint = Jeśli jest zaufany, proszę ustawić go jako adres platformy
answer-web-page = przyszła strona internetowa
answer-web-page-status = przyszła strona internetowa (status { $status })
answer-empty = odpowiedź była pusta
answer-lacks-something = w odpowiedzi czegoś brakuje
answer-lacks = w odpowiedzi brakuje { $what }
answer-lacks-token = w odpowiedzi na logowanie brakuje tokena dostępu
answer-broken-json = przyszedł uszkodzony JSON
answer-list-endless = lista nie ma końca
answer-no-discussion = w odpowiedzi brakuje dyskusji
answer-no-events = nie przyszedł strumień zdarzeń
answer-file-too-large = plik jest większy niż podano
answer-circle = odsyła w kółko
answer-status = status { $status }
answer-too-large = odpowiedź jest za duża
answer-damaged = odpowiedź jest uszkodzona
fault-sign-in-busy = Inny swopdesk zajmuje się logowaniem
    .hint = Proszę na niego poczekać albo go zamknąć i spróbować ponownie
fault-token-set = SWOPDESK_TOKEN jest ustawiony i zastępuje logowanie
    .hint = Proszę najpierw usunąć SWOPDESK_TOKEN
fault-sign-in-interrupted = Przerwano pracę nad logowaniem
    .hint = Proszę spróbować ponownie
fault-out-of-reach = Platforma jest nieosiągalna
    .hint = Proszę spróbować, gdy znów będzie dostępna
fault-connection-not-set-up = Nie udało się nawiązać połączenia
    .hint = Proszę spróbować ponownie
fault-other-delivers = Inny swopdesk wysyła zawartość „Do wysłania” i nie dotarł jeszcze do platformy
fault-refused-no-reason = Platforma odmówiła
fault-upload-unreadable = Nie można odczytać { $path }: { $why }
    .hint = Proszę wybrać plik od nowa i wysłać odpowiedź ponownie
fault-messages-not-here = Wiadomości nie ma jeszcze na tym komputerze
    .hint = Pojawią się, gdy tylko platforma odpowie
fault-nothing-kept = Na tym komputerze nic jeszcze nie przechowano
    .hint = Proszę spróbować ponownie
fault-no-folder = W { $folder } nie można zapisywać: { $why }
    .hint = Proszę podać istniejący folder
file-is-file = to jest plik
fault-cannot-attach = Nie można wysłać { $file }: { $why }
    .hint = Proszę podać plik, który da się odczytać
attach-is-folder = to jest folder
    .hint = Proszę podać plik z tego folderu
attach-no-file = to nie jest plik
attach-too-large = jest większy niż 20 MiB
    .hint = Proszę wysłać mniejszy
attach-bad-name = jego nazwa nie jest tekstem UTF-8
    .hint = Proszę nadać mu inną nazwę
fault-file-said-larger = { $file } ma być większy niż dozwolone 20 MiB
    .hint = Proszę zapytać platformę
fault-file-other-size = { $file } przyszedł z liczbą bajtów { $came } zamiast podanej { $told } i nie został zapisany
    .hint = Proszę spróbować ponownie
fault-file-not-saved = Plik nie został zapisany
    .hint = Proszę spróbować ponownie
fault-folder-unwritable = Nie można pisać w { $folder }: { $why }
    .hint = Proszę wybrać folder z prawem zapisu
fault-folder-full = Nie można pisać w { $folder }: dysk jest pełny
    .hint = Proszę zwolnić miejsce i spróbować ponownie
file-names-taken = plików o nazwie { $name } jest już { $count }
fault-no-editor-text = Nie można przekazać tekstu edytorowi: { $why }
    .hint = Szkic jest zachowany; proszę pisać tutaj
fault-editor = Edytor „{ $editor }” { $why }
    .hint = Tekst jest taki jak przedtem; proszę sprawdzić VISUAL i EDITOR
editor-not-started = nie daje się uruchomić: { $why }
editor-not-awaited = nie daje na siebie poczekać: { $why }
editor-no-text = nie zostawił tekstu: { $why }
editor-killed = został przerwany
editor-failed = zakończył się kodem { $code }
fault-key-unread = Nie udało się odczytać klucza do danych lokalnych
    .hint = Proszę spróbować ponownie
fault-bad-zone = „{ $zone }” nie jest znaną strefą czasową IANA
    .hint = Proszę poprosić platformę o poprawienie strefy czasowej konta
fault-vault-not-opened = Sejf nie został otwarty
    .hint = Proszę spróbować ponownie
fault-terminal = Terminal nie odpowiada: { $why }
    .hint = Proszę uruchomić swopdesk w terminalu
fault-disk-full = Dysk jest pełny: nie można zapisać { $file }
    .hint = Proszę zwolnić miejsce i spróbować ponownie
fault-read-only = Nie można zapisać { $file }
    .hint = Proszę sprawdzić, czyj to folder i kto może w nim pisać, albo ustawić inny w SWOPDESK_HOME
fault-locked = { $file } jest zajęty przez inny program
    .hint = Proszę zamknąć ten program (kopię zapasową, inny swopdesk) i spróbować ponownie
fault-damaged = { $file } jest uszkodzony
    .hint = Proszę uruchomić swopdesk ponownie: odłoży plik i uratuje zawarte w nim szkice
fault-newer = { $file } zapisał nowszy swopdesk (wersja danych { $found }, ten zna { $known })
    .hint = Proszę zainstalować najnowszy swopdesk
fault-other-account = { $file } należy do innego konta
    .hint = Proszę przenieść plik i uruchomić swopdesk ponownie
fault-wrong-key = Klucz nie otwiera { $file }
    .hint = Proszę przywrócić klucz (pęk kluczy, sejf albo plik klucza) albo porzucić te dane przez `swopdesk logout --discard`
fault-store-io = { $file }: { $why }
    .hint = Proszę sprawdzić dysk i uprawnienia folderu
fault-sql = Dane lokalne zgłaszają: { $why }
    .hint = Proszę uruchomić swopdesk ponownie
fault-row-unreadable = Nie można odczytać przechowywanego elementu ({ $kind }): { $why }
    .hint = Nowszy swopdesk może go odczyta
fault-store-closed = Dane lokalne są zamknięte
    .hint = Proszę uruchomić swopdesk ponownie
fault-row-gone = Nie ma tego już na liście „Do wysłania”
fault-already-tried = Mogło już dotrzeć do kupującego i nie da się tego cofnąć
fault-reply-pending = Inna odpowiedź w tej dyskusji czeka jeszcze na wysłanie
    .hint = Proszę poczekać na jej wysłanie albo cofnąć ją w swopdesk
fault-no-home = Brak folderu domowego
    .hint = Proszę ustawić HOME albo SWOPDESK_HOME na własny folder
fault-bad-profile = „{ $name }” nie jest nazwą profilu
    .hint = Dozwolone są litery, cyfry, - i _, najwyżej 64, na początku litera albo cyfra
fault-not-created = Nie można utworzyć { $path }: { $why }
fault-not-read = Nie można odczytać { $path }: { $why }
fault-not-written = Nie można zapisać { $path }: { $why }
fault-not-removed = Nie można usunąć { $path }: { $why }
hint-free-space = Proszę zwolnić miejsce na dysku
hint-read-only-disk = Dysk jest tylko do odczytu: proszę ustawić SWOPDESK_HOME gdzie indziej
hint-whose-folder = Proszę sprawdzić, czyj to folder i kto może w nim pisać, albo ustawić SWOPDESK_HOME
fault-ring-unread = Logowanie i klucz do danych lokalnych są w pęku kluczy, którego nie można odczytać: { $why }
    .hint = Proszę odblokować pęk kluczy i spróbować ponownie
fault-ring-not-forgotten = Logowanie może być nadal w pęku kluczy: { $why }
    .hint = Proszę odblokować pęk kluczy i wylogować się ponownie albo usunąć tam element `swopdesk`
ring-silent-before = wcześniej nie odpowiedział
ring-none = na tym komputerze go nie ma
ring-silent = nie odpowiedział w ciągu { $seconds } s
ring-forgetful = nie oddaje tego, co dostał
ring-not-used = pęk kluczy nie jest tu używany
fault-vault-shut = Logowanie i klucz do danych lokalnych są w sejfie, a brakuje jego hasła
    .hint = Proszę ustawić SWOPDESK_PASSPHRASE_FILE albo SWOPDESK_PASSPHRASE lub uruchomić program w terminalu, by o nie zapytał
fault-vault-wrong = Hasło nie otwiera sejfu
    .hint = Proszę sprawdzić SWOPDESK_PASSPHRASE_FILE albo SWOPDESK_PASSPHRASE; niczego nie zmieniono
fault-vault-damaged = Sejf jest uszkodzony: { $file }
    .hint = Proszę przywrócić go z kopii zapasowej albo porzucić przez `swopdesk logout --discard`
fault-session-damaged = Przechowywane logowanie jest uszkodzone
    .hint = Proszę zalogować się ponownie (`swopdesk login`)
fault-session-not-read = Nie można odczytać przechowywanego logowania: { $folder }: { $why }
fault-session-not-written = Nie można zapisać logowania: { $folder }: { $why }
    .hint = Proszę sprawdzić, prawa do folderu i czy dysk nie jest pełny
fault-session-not-removed = Nie można usunąć przechowywanego logowania: { $folder }: { $why }
fault-key-gone = Klucz do danych lokalnych zniknął; niczego nie zmieniono
    .hint = Proszę go przywrócić (pęk kluczy, sejf albo plik klucza) albo porzucić dane przez `swopdesk logout --discard`
fault-key-not-kept = Nie udało się przechować klucza do danych lokalnych
    .hint = { fault-key-gone.hint }
fault-no-random = System nie daje liczb losowych: { $why }
    .hint = Proszę uruchomić komputer ponownie
fault-path-not-found = Nie można znaleźć { $path }: { $why }
fault-path-not-closed = Nie można zamknąć { $path } przed innymi: { $why }
fault-draft-kept = { $what } (tekst zachowano jako szkic)
fault-stays-in-outbox = Nie dostarczono, pozostaje na liście „Do wysłania”: { $what }
fault-not-delivered-yet = Jeszcze nie dostarczono, pozostaje na liście „Do wysłania”: { $what }
    .hint = To samo polecenie ponawia próbę; nic nie wyjdzie dwa razy
fault-gone-elsewhere = Nie ma tego już na liście „Do wysłania”: inny swopdesk to wysłał, cofnął albo porzucił
    .hint = Proszę sprawdzić na platformie i ponowić polecenie, jeśli tam tego brak
fault-ambiguous-row = Więcej niż jeden wiersz zaczyna się od { $typed }
    .hint = Proszę podać więcej znaków
fault-no-such-row = Nic na liście „Do wysłania” nie nazywa się „{ $typed }”
    .hint = `swopdesk outbox` pokazuje identyfikatory
fault-not-tried = Nie próbowano: platforma odpowiada zbyt długo
    .hint = Proszę spróbować ponownie
fault-would-lose = Nadal zalogowano: przepadłoby: { $parts }
    .hint = Proszę je najpierw wysłać albo podać --discard
fault-lost-writes =
    { $count ->
        [one] { $count } niewysłana rzecz
        [few] { $count } niewysłane rzeczy
        [many] { $count } niewysłanych rzeczy
       *[other] { $count } niewysłanej rzeczy
    }
fault-lost-drafts =
    { $count ->
        [one] { $count } szkic
        [few] { $count } szkice
        [many] { $count } szkiców
       *[other] { $count } szkicu
    }
fault-no-url = Brakuje adresu platformy
    .hint = Proszę podać --api-url, np. --api-url https://helpdesk.example.com
fault-no-email = Brakuje adresu e-mail
    .hint = Proszę podać --email
fault-no-password = Brakuje hasła
    .hint = Proszę podać je na standardowym wejściu z --password-stdin
fault-refresh-token = Platforma nie przyjmuje tego tokena odświeżania
    .hint = Każdy działa tylko raz: potrzebny jest nowy albo logowanie z --email
fault-terminal-not-asked = Terminal nie może zapytać: { $why }
    .hint = Proszę podać --password-stdin, a --otp, gdy platforma chce kodu
fault-passphrase-not-asked = Terminal nie może zapytać: { $why }
    .hint = Proszę ustawić SWOPDESK_PASSPHRASE_FILE albo SWOPDESK_PASSPHRASE
fault-stdin-secret = Nie można odczytać ze standardowego wejścia ({ $secret }): { $why }
    .hint = { fault-stdin-secret-missing.hint }
fault-stdin-secret-missing = Na standardowym wejściu brakuje: { $secret }
    .hint = Proszę podać je tam jako jeden wiersz tekstu
secret-password = hasło
secret-refresh-token = token odświeżania
fault-passphrase-no-text = SWOPDESK_PASSPHRASE nie jest tekstem
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file = SWOPDESK_PASSPHRASE_FILE: nie można odczytać { $file }: { $why }
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file-empty = SWOPDESK_PASSPHRASE_FILE: { $file } jest pusty
    .hint = Proszę wskazać plik, którego jedynym wierszem jest hasło sejfu
fault-passphrase-mistyped = Hasło nie otwiera sejfu
    .hint = Proszę spróbować ponownie albo ustawić SWOPDESK_PASSPHRASE_FILE lub SWOPDESK_PASSPHRASE; niczego nie zmieniono
fault-draft-unreadable = Nie można odczytać { $file }: { $why }
    .hint = Proszę podać zwykły plik tekstowy albo szkic na standardowym wejściu
fault-stdin-draft-unreadable = Nie można odczytać szkicu ze standardowego wejścia: { $why }
    .hint = { fault-draft-unreadable.hint }
draft-too-long = jest dłuższy niż 1 MiB
draft-no-text = nie jest tekstem UTF-8
fault-no-language-code = „{ $code }” nie jest kodem języka jak nl
    .hint = { fault-storefront.hint }
fault-storefront = Sklep „{ $locale }” nie podaje języka
    .hint = Proszę podać sklep jak nl-nl albo języki jak nl,fr
fault-zone = „{ $zone }” nie jest strefą IANA jak Europe/Warsaw
    .hint = Proszę podać strefę z bazy IANA albo pominąć --time-zone
fault-zone-alone = --time-zone wymaga --country
    .hint = Proszę podać oba albo żadnego, wtedy liczą się dane konta
fault-no-country = Nie wiadomo, którego kraju dni robocze liczyć
    .hint = Proszę podać --country, np. --country PL, albo użyć `swopdesk login`
fault-no-since = Brakuje --since
    .hint = Proszę podać --since albo --batch
fault-no-days = Brakuje dni
    .hint = Proszę podać --first-day i --last-day albo --batch
fault-bad-notice-id = „{ $id }” nie jest identyfikatorem zgłoszenia
    .hint = `swopdesk absence list` pokazuje identyfikatory
fault-bad-discussion-id = „{ $id }” nie jest identyfikatorem dyskusji
    .hint = `swopdesk inbox` pokazuje identyfikatory
fault-not-filed-order = Nie zgłoszono
    .hint = Proszę podać najpierw pierwszy dzień, potem ostatni
fault-not-filed-late = Nie zgłoszono
    .hint = Mimo to zgłasza --late-ok: decyduje administrator
fault-too-many-files = Największa liczba plików w odpowiedzi: { $most }
    .hint = Pozostałe proszę wysłać potem
fault-no-message = W dyskusji nie ma wiadomości, na którą można odpowiedzieć
    .hint = Proszę wskazać ją przez --in-reply-to
fault-folder-no-text = Nazwa folderu nie jest tekstem UTF-8
fault-of-file = { $file }: { $what }
fault-no-such-file = Żaden plik dyskusji nie nazywa się „{ $name }”
    .hint = `swopdesk show` pokazuje jej pliki
fault-no-files = Dyskusja nie ma plików
fault-no-address = „{ $address }” nie jest adresem
    .hint = Proszę podać adres i port, np. 127.0.0.1:8080
fault-no-temporary-folder = Nie można utworzyć folderu tymczasowego: { $why }
    .hint = Proszę zwolnić miejsce albo podać folder przez --keep
fault-demo = Helpdesk demonstracyjny nie rusza: { $why }
    .hint = Proszę wybrać inny adres albo folder
fault-man = Nie można zapisać stron w { $folder }: { $why }
    .hint = Proszę podać istniejący folder z prawem zapisu
fault-no-terminal = Interfejs potrzebuje terminala
    .hint = Proszę uruchomić go w terminalu albo użyć polecenia: swopdesk --help
fault-no-thread = Nie można uruchomić wątku: { $why }
    .hint = Proszę zamknąć inne programy i spróbować ponownie
fault-not-signed-in = Brak zalogowania
    .hint = Proszę użyć `swopdesk login`
fault-output = Nie można zapisać wyjścia: { $why }
    .hint = Proszę sprawdzić dysk albo program, który je czyta
fault-input = Nie można czytać standardowego wejścia: { $why }
    .hint = Proszę podać odpowiedź jako opcję, zob. --help
input-ended = skończyło się
fault-not-sent = Nie wysłano
    .hint = Proszę zmienić tekst albo wysłać mimo to z --accept { $rules }
answer-lacks-refresh-token = w odpowiedzi na logowanie brakuje tokena odświeżania
ring-unreachable = jest nieosiągalny
ring-too-long = przyjmuje najwyżej tyle znaków: { $most }
ring-locked = jest zablokowany
ring-unsupported = nie obsługuje tego
ring-broken = nie działa, jak powinien
remark-unreadable =
    { $count ->
        [one] jeden przechowywany tekst jest uszkodzony i nieczytelny
        [few] { $count } przechowywane teksty są uszkodzone i nieczytelne
        [many] { $count } przechowywanych tekstów jest uszkodzonych i nieczytelnych
       *[other] { $count } przechowywanego tekstu jest uszkodzone i nieczytelne
    }
remark-set-aside = dane lokalne były uszkodzone; odłożono je jako { $file }. Uratowane niewysłane teksty: { $count }
remark-no-keyring = brak tu pęku kluczy: sesję i klucz chronią tylko uprawnienia plików

## Commands

config-settings = ustawienia
config-keys = klawisze
config-data = dane
config-state = stan
config-cache = pamięć podręczna
config-absent = nie ma
config-from-default = domyślnie
config-from-profile = logowanie profilu
config-from-environment = { $name } w środowisku
config-from-option = opcja { $name }
config-no-color = bez kolorów: NO_COLOR w środowisku albo --no-color
# A question in the terminal; what is typed stands behind it.
cmd-ask = { $question }:
cmd-last-seen = { $why }; to ostatni znany stan
cmd-no-log = nie ma dziennika: { $why }
cmd-holidays-unknown = święta kraju { $country } nie są znane: wolne są tylko weekendy
cmd-holidays-unknown-utc = święta kraju { $country } nie są znane: wolne są tylko weekendy, a dni liczone są według UTC
cmd-holidays-unchecked = święta roku { $year } obliczono według reguł sprawdzonych ostatnio { $checked }; późniejsze lub dawniejsze przepisy mogą się różnić
# Titles of the columns that swopdesk inbox prints, and cells of them.
cmd-inbox-left = ZOSTAŁO
cmd-inbox-due = TERMIN
cmd-inbox-language = JĘZYK
cmd-inbox-buyer = KUPUJĄCY
cmd-inbox-subject = TEMAT
cmd-inbox-is-taken = przejęta
cmd-inbox-is-closed = zamknięta
cmd-inbox-is-buyers = kupujący
cmd-inbox-new = (nowe: { $count }) { $subject }
cmd-inbox-none = brak takich dyskusji
cmd-inbox-as-of = stan listy: { $at }
cmd-show-head = { $buyer } - { $market } - język odpowiedzi: { $languages } - { $category }
cmd-show-order = zamówienie { $number }: { $items }
cmd-show-waits = czeka na kupującego
cmd-show-of-buyer = kupujący
cmd-show-of-seller = sprzedawca
cmd-show-of-platform = platforma
cmd-show-newest =
    { $count ->
        [one] pokazano tylko najnowszą wiadomość
        [few] pokazano tylko { $count } najnowsze wiadomości
       *[many] pokazano tylko { $count } najnowszych wiadomości
    }
cmd-show-not-here = wiadomości nie ma na tym komputerze
cmd-show-older-not-here = starszych wiadomości nie ma na tym komputerze
cmd-reply-again = dokładnie tę odpowiedź wysłano przed chwilą i od tego czasu nic nie napisano: nie wysłano ponownie
cmd-plan-joined = liczy się łącznie ze zgłoszonymi już nieobecnościami: { $first } – { $last }, { $days }
cmd-plan-none = zgłoszenie nie jest wymagane
cmd-plan-to-spare =
    { $count ->
        [one] zgłosić do { $latest } - dziś { $today } - w terminie, zapas { $count } dzień
        [few] zgłosić do { $latest } - dziś { $today } - w terminie, zapas { $count } dni
       *[many] zgłosić do { $latest } - dziś { $today } - w terminie, zapas { $count } dni
    }
cmd-plan-last-day = zgłosić do { $latest } - dziś { $today } - w terminie, dziś ostatni dzień
cmd-plan-late =
    { $count ->
        [one] zgłosić do { $latest } - dziś { $today } - { $count } dzień po terminie; zgłosić mimo to
        [few] zgłosić do { $latest } - dziś { $today } - { $count } dni po terminie; zgłosić mimo to
       *[many] zgłosić do { $latest } - dziś { $today } - { $count } dni po terminie; zgłosić mimo to
    }
cmd-plan-better = { $latest } to dzień wolny; lepiej zgłosić do { $better }
cmd-filed = zgłoszono { $id }: { $first } – { $last }, { $days }
cmd-filed-late = zgłoszono { $id }: { $first } – { $last }, { $days }, po terminie: decyduje administrator
cmd-withdrawn = wycofano { $id }
cmd-absences-none = nie zgłoszono żadnej nieobecności
# Titles of the columns that swopdesk absence list prints, and cells of them.
cmd-absences-first = PIERWSZY DZIEŃ
cmd-absences-last = OSTATNI DZIEŃ
cmd-absences-days = DNI
cmd-absences-status = STATUS
cmd-absences-submitted = zgłoszona
cmd-absences-late = { $status }, po terminie
cmd-ask-address = Adres platformy
cmd-ask-otp-again = Błędny; kod jednorazowy
cmd-ask-passphrase = Hasło do sejfu
cmd-ask-passphrase-again = Błędne; hasło
cmd-offer-vault = Brak pęku kluczy. Hasło do tego, co jest przechowywane (puste: tylko uprawnienia plików)
cmd-offer-vault-again = Hasła się różnią; hasło (puste: tylko uprawnienia plików)
cmd-login-token-set = SWOPDESK_TOKEN jest ustawiony: polecenia używają go zamiast tego logowania, dopóki nie zostanie usunięty
cmd-login-in-file = sesja jest przechowywana w { $file }, chronionym tylko uprawnieniami (brak pęku kluczy: { $why })
cmd-login-ring-not-used = nie został użyty
cmd-login-in-vault = sesja jest przechowywana w { $file }, otwieranym hasłem
cmd-login-in-ring = sesja jest przechowywana w pęku kluczy tego systemu
cmd-login-done = zalogowano do { $host } jako { $name }
cmd-logout-not-told = nie udało się powiadomić platformy ({ $why }): sesja wygaśnie tam sama
cmd-logout-token-set = SWOPDESK_TOKEN jest nadal ustawiony: proszę go usunąć i unieważnić tam, gdzie powstał
cmd-logout-nobody = nikt nie był zalogowany
cmd-logout-done = wylogowano z { $host }
# What swopdesk outbox prints: kinds of rows, their states, titles of columns.
cmd-outbox-id = id
cmd-outbox-kind = rodzaj
cmd-outbox-discussion = dyskusja
cmd-outbox-reason = powód
cmd-outbox-of-reply = odpowiedź
cmd-outbox-of-read = przeczytane
cmd-outbox-of-no-reply = odpowiedź niepotrzebna
cmd-outbox-of-absence = nieobecność
cmd-outbox-of-withdrawal = wycofanie nieobecności
cmd-outbox-of-file = załącznik
cmd-outbox-held = wstrzymane
cmd-outbox-waiting = czeka
cmd-outbox-refused = odrzucone
cmd-outbox-delivered = dostarczone
cmd-outbox-of = { $kind }, { $discussion }
cmd-outbox-became = { $state }: { $what }
cmd-outbox-dropped = porzucono: { $what }
cmd-outbox-dropped-draft = porzucono: { $what }; tekst jest znów szkicem
cmd-outbox-maybe = mogło już zostać dostarczone: przed ponowieniem proszę sprawdzić, co ma platforma
cmd-demo-open = każdy, kto dotrze do tego adresu, może czytać zmyślone dane
# What swopdesk doctor looks at, and what it finds.
cmd-doctor-ok = ok
cmd-doctor-note = info
cmd-doctor-todo = UWAGA
cmd-doctor-fine = nie trzeba nic robić
cmd-doctor-not-fine = trzeba coś zrobić: patrz wiersze UWAGA
cmd-doctor-configuration = konfiguracja
cmd-doctor-folders = foldery
cmd-doctor-log = dziennik
cmd-doctor-secrets = sekrety
cmd-doctor-data = dane lokalne
cmd-doctor-outbox = wysyłka
cmd-doctor-platform = platforma
cmd-doctor-clock = zegar
cmd-doctor-time = czas
cmd-doctor-terminal = terminal
cmd-doctor-is-read = { $file }: plik jest czytany
cmd-doctor-no-file = brak { $file }: obowiązują wartości domyślne
cmd-doctor-mend-line = proszę poprawić wiersz; do tego czasu obowiązuje wartość domyślna
cmd-doctor-profile = profil { $profile }, platforma { $url }
cmd-doctor-no-platform = profil { $profile } nie ma jeszcze platformy
cmd-doctor-name-platform = proszę uruchomić `swopdesk login --api-url URL` albo ustawić SWOPDESK_API_URL
cmd-doctor-not-made = { $what }: { $folder } jeszcze nie istnieje
cmd-doctor-can-write = { $what }: { $folder } można zapisywać
cmd-doctor-cannot-write = { $what }: { $folder } nie da się zapisywać: { $why }
cmd-doctor-mend-folder = proszę sprawdzić właściciela folderu i miejsce na dysku albo wskazać inny w SWOPDESK_HOME
cmd-doctor-readable = { $path } mogą czytać inni (uprawnienia { $mode })
cmd-doctor-readable-more =
    { $count ->
        [one] i jeszcze { $count } taki
        [few] i jeszcze { $count } takie
       *[many] i jeszcze { $count } takich
    }
cmd-doctor-close = proszę zamknąć je przed innymi
cmd-doctor-only-you = tylko ten użytkownik może czytać dane (foldery 0700, pliki 0600)
cmd-doctor-not-set = brak
cmd-doctor-locale = ustawienia regionalne { $locale }
cmd-doctor-locale-other = nie wiadomo, czy ustawienia { $locale } to UTF-8
cmd-doctor-none = (brak)
cmd-doctor-set-locale = proszę ustawić LANG na UTF-8, np. C.UTF-8, albo użyć --ascii
cmd-doctor-no-terminal = wyjście nie jest terminalem: rozmiar nie jest sprawdzany
cmd-doctor-size = kolumny: { $cols }, wiersze: { $rows }
cmd-doctor-too-small = kolumny: { $cols }, wiersze: { $rows }; interfejs potrzebuje { $width } i { $height }
cmd-doctor-larger = proszę powiększyć okno
cmd-doctor-no-size = rozmiar nie jest znany: { $why }
cmd-doctor-in-terminal = proszę uruchomić w terminalu
cmd-doctor-no-log = nie jest prowadzony; -v zapisuje go, z samymi identyfikatorami
cmd-doctor-some-log = { $size } samych identyfikatorów, bez tekstów, w { $file }
cmd-doctor-no-data = nic z tego konta nie jest jeszcze przechowywane
cmd-doctor-look-through = proszę przejrzeć szkice; odłożony plik można potem usunąć
cmd-doctor-damaged = { $file } jest uszkodzony: { $why }
cmd-doctor-set-aside = proszę uruchomić swopdesk: odłoży plik i uratuje napisane teksty
cmd-doctor-sound = { $file } jest w porządku: dyskusje { $discussions }, wiadomości { $messages }, szkice { $drafts }, { $size }
cmd-doctor-not-looked = { $file }: nie udało się sprawdzić w { $seconds } s
cmd-doctor-close-programs = proszę zamknąć inne programy, które go używają, i spróbować ponownie
cmd-doctor-token = SWOPDESK_TOKEN jest używany wprost i nie jest przechowywany
cmd-doctor-ring-silent = pęk kluczy nie odpowiada
cmd-doctor-unlock = proszę go odblokować albo zakończyć jego pytanie i spróbować ponownie
cmd-doctor-in-ring = sesja i klucz danych są w pęku kluczy systemu
cmd-doctor-in-vault = sesja i klucz danych są w { $file }, pod hasłem sejfu
cmd-doctor-in-file = sesja i klucz danych leżą w { $file }: chronią je tylko uprawnienia plików
cmd-doctor-in-file-because = sesja i klucz danych leżą w { $file }: chronią je tylko uprawnienia plików (pęk kluczy nie jest używany: { $why })
cmd-doctor-want-vault = proszę ustawić SWOPDESK_PASSPHRASE_FILE dla sejfu albo zalogować się ponownie tam, gdzie działa pęk kluczy (Secret Service)
cmd-doctor-nobody = nikt nie jest zalogowany
cmd-doctor-sign-in = proszę uruchomić `swopdesk login`
cmd-doctor-on-the-way = w drodze: { $count }
cmd-doctor-not-confirmed = niepotwierdzone: { $count } (po próbach: { $tried }, odrzucone: { $refused })
cmd-doctor-see-outbox = zob. `swopdesk outbox`; `swopdesk outbox retry` próbuje teraz wszystkiego
cmd-doctor-tls = TLS jest zaufany
cmd-doctor-no-tls = bez TLS (ten komputer)
cmd-doctor-answers = { $tls }, status 200 w { $ms } ms: zalogowano jako { $name }
cmd-doctor-is-there = { $tls }, helpdesk odpowiada w { $ms } ms (status 401: nikt nie jest zalogowany)
cmd-doctor-step = { $step }, po { $ms } ms: { $why }
cmd-doctor-step-name = nazwa
cmd-doctor-step-connection = połączenie
cmd-doctor-step-answer = odpowiedź
cmd-doctor-silent = brak odpowiedzi w { $seconds } s
cmd-doctor-check-network = proszę sprawdzić sieć i spróbować ponownie
cmd-doctor-clock-alone = nie można go porównać, dopóki platforma nie odpowiada
cmd-doctor-host-known = { $host } jest znany ({ $ms } ms)
cmd-doctor-host-nowhere = { $host } nie ma adresu
cmd-doctor-host-proxied = { $host } nie jest tu znany; pytany jest serwer proxy
cmd-doctor-host-unknown = { $host } nie jest znany
cmd-doctor-host-silent = { $host }: brak odpowiedzi o nazwie
cmd-doctor-check-name = proszę sprawdzić sieć (DNS) i adres platformy
cmd-doctor-clock-same = nie wiadomo, by zegar tego komputera ({ $now }) różnił się od zegara platformy
cmd-doctor-clock-near = zegar tego komputera różni się o { $seconds } s, co jest uwzględniane
cmd-doctor-clock-behind = zegar tego komputera ({ $now }) spóźnia się o { $seconds } s względem platformy
cmd-doctor-clock-ahead = zegar tego komputera ({ $now }) spieszy się o { $seconds } s względem platformy
cmd-doctor-set-clock = proszę ustawić zegar; do tego czasu liczy się czas platformy, gdy tylko odpowie
cmd-doctor-too-slow = reszta trwała zbyt długo
cmd-doctor-try-again = proszę spróbować ponownie; patrz ostatni wiersz
cmd-doctor-line = { $part }: { $what }
cmd-doctor-variables = TERM { $term }, COLORTERM { $color }, NO_COLOR { $none }
# What could not be used of the configuration.
config-warning = { $place }: { $what }
config-unreadable = nie można odczytać ({ $why }): obowiązują wartości domyślne
config-too-large = plik większy niż 1 MiB: obowiązują wartości domyślne
config-no-theme = { $name } to nie motyw: obowiązuje { $theme }
config-none-of = { $name } { $value } nie jest żadnym z: { $known }; obowiązuje wartość domyślna
config-section = { $name } to sekcja, zapisywana [{ $name }]: obowiązuje wartość domyślna
config-unknown = nie ma ustawienia { $name }: pominięto
config-unknown-in = nie ma ustawienia { $name } w [{ $section }]: pominięto
config-no-word = { $name } musi być słowem w cudzysłowie: obowiązuje wartość domyślna
config-no-boolean = { $name } musi być true albo false: obowiązuje wartość domyślna
config-no-time = { $name } musi być godziną, np. "22:00", albo "": obowiązuje wartość domyślna
config-no-number = { $name } musi być liczbą całkowitą od 0 do { $most }: obowiązuje wartość domyślna
config-no-hosts = { $name } musi być listą hostów, np. ["track.carrier.example"]: obowiązuje wartość domyślna
config-no-days = { $name } musi być listą dni, np. [2026-12-24]: obowiązuje wartość domyślna
config-api-url = api_url { $why }: nie jest używany
config-address = adres { $why }: nie jest używany
config-url-scheme = nie zaczyna się od https:// ani http://
config-url-host = nie podaje hosta
config-url-name = zawiera nazwę lub hasło
config-url-characters = zawiera znaki, których nie ma w adresie platformy

## Languages and countries

language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-et = estoński
language-fi = fiński
language-fr = francuski
language-hr = chorwacki
language-hu = węgierski
language-it = włoski
language-lt = litewski
language-lv = łotewski
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-sk = słowacki
language-sl = słoweński
language-sv = szwedzki
language-nb = norweski
language-ru = rosyjski
language-tr = turecki
language-uk = ukraiński
language-af = afrikaans
language-ak = akan
language-am = amharski
language-ar = arabski
language-az = azerbejdżański
language-be = białoruski
language-bn = bengalski
language-ca = kataloński
language-cy = walijski
language-eo = esperanto
language-fa = perski
language-gu = gudżarati
language-he = hebrajski
language-hi = hindi
language-hy = ormiański
language-id = indonezyjski
language-ja = japoński
language-jv = jawajski
language-ka = gruziński
language-km = khmerski
language-kn = kannada
language-ko = koreański
language-la = łacina
language-mk = macedoński
language-ml = malajalam
language-mr = marathi
language-my = birmański
language-ne = nepalski
language-or = orija
language-pa = pendżabski
language-si = syngaleski
language-sn = shona
language-sr = serbski
language-ta = tamilski
language-te = telugu
language-th = tajski
language-tk = turkmeński
language-tl = tagalski
language-ur = urdu
language-uz = uzbecki
language-vi = wietnamski
language-yi = jidysz
language-zh = chiński
language-zu = zuluski
