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
action-no_reply_needed = bez odpowiedzi
    .doc = Zgłoś, że odpowiedź nie jest potrzebna; zegar staje
action-take_back = cofnij
    .doc = Cofnij to, co ma zostać wysłane
action-save_file = zapisz plik
    .doc = Zapisz plik z dyskusji
action-cancel_download = przerwij
    .doc = Przerwij trwające pobieranie
action-refresh = sprawdź
    .doc = Zapytaj teraz platformę o nowości
action-go_inbox = skrzynka
    .doc = Przejdź do skrzynki
action-go_absences = nieobecności
    .doc = Przejdź do zgłoszeń nieobecności
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
action-delete_back = usuń
    .doc = Usuń znak przed kursorem
action-delete_forward = usuń następny
    .doc = Usuń znak za kursorem
action-delete_word_back = usuń słowo
    .doc = Usuń słowo przed kursorem
action-delete_to_line_start = usuń do początku
    .doc = Usuń do początku wiersza
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
action-redraw = odśwież
    .doc = Narysuj cały ekran od nowa
action-quit = zakończ
    .doc = Zakończ; szkice zostają

## Places: headings of the help and the palette

place-sign_in = Logowanie
place-inbox = Skrzynka
place-thread = Dyskusja
place-composer = Odpowiedź
place-review = Przegląd
place-absences = Nieobecności
place-absence_form = Nowa nieobecność
place-outbox = Do wysłania
place-save_file = Zapisywanie pliku
place-attach_file = Pliki odpowiedzi
place-help = Pomoc
place-confirm = Pytanie

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

## Notices and watch

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
