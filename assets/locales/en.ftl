# English: the language every other file is held against. Ids begin with the part of the program they belong to.

## Forms: lists, days, months

list-and = { $before } and { $last }
weekdays-short = Mon Tue Wed Thu Fri Sat Sun
weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
months-short = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
months = January February March April May June July August September October November December
# As the title of a calendar, without a day beside it.
month-title =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
day-month = { $day } { $month }
day-long = { $weekday } { $day } { $month } { $year }

## Actions: one or two words for the footer, and a line for the help and the palette (.doc)

action-up = up
    .doc = Go up
action-down = down
    .doc = Go down
action-page_up = page up
    .doc = Go a page up
action-page_down = page down
    .doc = Go a page down
action-top = top
    .doc = Go to the top
action-bottom = end
    .doc = Go to the end
action-open = open
    .doc = Open the discussion
action-back = list
    .doc = End the download under way, or back to the list
action-next_discussion = next
    .doc = Go to the next discussion
action-previous_discussion = previous
    .doc = Go to the discussion before
action-reply = reply
    .doc = Write a reply
action-next_due = next due
    .doc = Go to the reply that is due first
action-next_view = view
    .doc = Show the next view
action-previous_view = view
    .doc = Show the view before
action-filter = filter
    .doc = Show only what matches: buyer, subject, order, device, market
action-keep_filter = keep
    .doc = Keep the filter; the keys go to the list again
action-clear_filter = clear
    .doc = Show everything again
action-open_tracking = parcel
    .doc = Open the parcel's page in the browser
action-copy_order = copy order
    .doc = Copy the order number
action-copy_imei = copy IMEI
    .doc = Copy the IMEI of the device
action-no_reply_needed = no reply needed
    .doc = Say that no reply is needed; the clock stops
action-take_back = undo
    .doc = Take back what is about to go out
action-save_file = save file
    .doc = Save a file of the discussion
action-cancel_download = clear
    .doc = End the download under way, or show everything again
action-refresh = check now
    .doc = Ask the platform for news now
action-go_inbox = inbox
    .doc = Go to the inbox
action-go_absences = absences
    .doc = Go to the absence notices
action-go_insights = insights
    .doc = Go to the figures of how replies came
action-go_outbox = outbox
    .doc = Go to the outbox: what waits to be sent
action-review = send
    .doc = Look at the reply once more, then send it
action-leave = keep as draft
    .doc = Leave; what is written is kept as a draft
action-discard = discard
    .doc = Throw the draft away
action-thread_up = scroll up
    .doc = Scroll the discussion up while writing
action-thread_down = scroll down
    .doc = Scroll the discussion down while writing
action-new_line = new line
    .doc = Begin a new line
action-attach_file = files
    .doc = Choose files to send with the reply
action-next_finding = next finding
    .doc = Go to the next finding of the checks
action-previous_finding = finding before
    .doc = Go to the finding before
action-edit_outside = own editor
    .doc = Write on in your own editor ($VISUAL or $EDITOR)
action-line_up = line up
    .doc = Go a line up
action-line_down = line down
    .doc = Go a line down
action-left = left
    .doc = Go a character left
action-right = right
    .doc = Go a character right
action-word_left = word left
    .doc = Go a word left
action-word_right = word right
    .doc = Go a word right
action-line_start = line start
    .doc = Go to the start of the line
action-line_end = line end
    .doc = Go to the end of the line
action-text_start = text start
    .doc = Go to the start of the text
action-text_end = text end
    .doc = Go to the end of the text
action-select_left = select left
    .doc = Select a character to the left
action-select_right = select right
    .doc = Select a character to the right
action-select_up = select up
    .doc = Select a line up
action-select_down = select down
    .doc = Select a line down
action-select_word_left = select word left
    .doc = Select a word to the left
action-select_word_right = select word right
    .doc = Select a word to the right
action-select_line_start = select to start
    .doc = Select to the start of the line
action-select_line_end = select to end
    .doc = Select to the end of the line
action-select_text_start = select to top
    .doc = Select to the start of the text
action-select_text_end = select to bottom
    .doc = Select to the end of the text
action-select_all = select all
    .doc = Select the whole text
action-cut = cut
    .doc = Cut what is selected
action-copy = copy
    .doc = Copy what is selected, to the terminal’s clipboard too
action-paste = paste
    .doc = Paste what was cut or copied here
action-delete_back = delete
    .doc = Delete the character before
action-delete_forward = delete next
    .doc = Delete the character after
action-delete_word_back = delete word
    .doc = Delete the word before
action-delete_to_line_start = delete to start
    .doc = Delete to the start of the line
action-delete_word_forward = delete word after
    .doc = Delete the word after
action-delete_to_line_end = delete to end
    .doc = Delete to the end of the line
action-undo = undo
    .doc = Undo the last edit
action-redo = redo
    .doc = Do the undone edit again
action-send = send
    .doc = Send the reply
action-accept = accept
    .doc = Accept the findings marked !, so that it can go out
action-edit = edit
    .doc = Go back to the text
action-new_absence = new
    .doc = Write a notice of absence
action-withdraw = withdraw
    .doc = Withdraw the notice, before it begins
action-file = file
    .doc = File the notice
action-next_field = next field
    .doc = Go to the next field
action-previous_field = field before
    .doc = Go to the field before
action-day_after = day +
    .doc = In a date a day later, elsewhere the next field
action-day_before = day −
    .doc = In a date a day earlier, elsewhere the field before
action-week_after = week +
    .doc = In a date a week later
action-week_before = week −
    .doc = In a date a week earlier
action-month_after = month +
    .doc = In a date a month later
action-month_before = month −
    .doc = In a date a month earlier
action-retry = try now
    .doc = Try to send it now
action-retry_all = try all
    .doc = Try to send everything now
action-drop = drop
    .doc = Give it up; a reply becomes the draft again
action-save = save
    .doc = Save the file into the folder
action-attach = add
    .doc = Add the file; without a path, back to the reply
action-remove = leave out
    .doc = Leave the chosen file out
action-complete = complete
    .doc = Complete the path
action-submit = sign in
    .doc = Sign in
action-yes = yes
    .doc = Yes, do it
action-no = no
    .doc = No, leave it
action-close = close
    .doc = Close this
action-help = help
    .doc = Show every key that works here
action-search = search
    .doc = Search in the help
action-search_done = read
    .doc = Keep what was found, and read it
action-palette = commands
    .doc = List everything that can be done here
action-run = do it
    .doc = Do what is under the cursor
action-redraw = redraw
    .doc = Draw the whole screen again
action-quit = quit
    .doc = Quit; drafts are kept

## Places: headings of the help and the palette

place-sign_in = Sign in
place-inbox = Inbox
place-filter = Filter
place-thread = Discussion
place-composer = Reply
place-review = Review
place-absences = Absences
place-insights = Insights
place-absence_form = New absence
place-outbox = Outbox
place-save_file = Save a file
place-attach_file = Files of the reply
place-help = Help
place-help_search = Search in the help
place-palette = Commands
place-confirm = Question

## The frame: header, summary, footer, connection

link-listing = ↻ reading the list: { $count }
link-listing-of = ↻ list: { $done } of about { $about } { $bar }
runway-title = next 24 working hours

## Inbox

inbox-filter-found = { $shown } of { $all }
inbox-filter-none = Nothing here matches “{ $text }”.
inbox-filter-searching = looking for “{ $text }” …
inbox-filter-clear = { $key } shows everything again.
inbox-filter-elsewhere = { $key }: { $views } · { $clear } shows everything again.
inbox-filter-no-due = nothing that matches the filter needs a reply
inbox-closed-reading = reading closed discussions …
inbox-closed-more = reading older ones …
inbox-closed-failed = { $key } reads on: { $why }
inbox-closed-all = these are all
inbox-closed-not-searched = older ones are not searched
inbox-closed-older = older ones at the end
inbox-closed-none = No discussion has been closed.
inbox-closed-none-here = No closed discussion is kept on this machine.
inbox-closed-later = Older ones come as soon as the platform answers.
inbox-closed-unread = They could not be read: { $why }.
inbox-closed-retry = { $key } tries again.

## Discussion and order card

thread-older-left-out = older messages are not shown here
thread-new = new
card-tracking = { $key } opens the parcel's page
order-none = there is no order here
order-no-tracking = no tracking link is known for this order
order-no-imei = no IMEI is known for this order
order-not-https = not opened, the tracking link is no plain https address: { $link }
order-number-copied = order number { $number } copied
order-link-opened = the parcel's page is open in the browser
order-link-copied = no browser can be opened here; the link is copied: { $link }
order-link-title = Open the parcel's page?
order-link-yes = open it
order-link-no = leave it
card-more-devices =
    { $count ->
        [one] and one more device
       *[other] and { $count } more devices
    }
order-imei-copied =
    { $count ->
        [one] IMEI { $imei } copied
       *[other] { $count } IMEIs copied: { $imei }
    }

## Composer and review

reply-pulled-back = a new message came before your reply to { $buyer } went out: the reply is a draft again
compose-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
compose-too-many =
    { $count ->
        [one] { $count } character too many
       *[other] { $count } characters too many
    }
compose-asked = asked: “{ $text }”
compose-answered = taken up: “{ $text }”
compose-asked-short =
    { $count ->
        [one] { $count } question open: “{ $text }”
       *[other] { $count } questions open: “{ $text }”
    }
compose-all-answered = every question is taken up
compose-nothing-selected = nothing is selected
compose-nothing-to-paste = nothing has been cut or copied here; paste from elsewhere with the terminal’s own key
compose-copied =
    { $count ->
        [one] { $count } character copied
       *[other] { $count } characters copied
    }
compose-no-findings = the checks say nothing here
compose-no-editor = no editor is named: set VISUAL or EDITOR
compose-editor-kept = the editor changed nothing
compose-editor-cut = the editor’s text was too long: the first { $count } characters are here

## Checks: what a draft is warned of

## Absences

absence-calendar = Calendar
absence-sign-today = today
absence-sign-away = away
absence-sign-holiday = holiday
absence-sign-closed = closed
absence-sign-filed = filed
absence-sign-latest = last day to tell
absence-due =
    { $count ->
        [one] { $count } reply falls due while you are away: an absence does not stop the reply clock
       *[other] { $count } replies fall due while you are away: an absence does not stop the reply clock
    }
absence-due-more = … and { $count } more
absence-hint-first = like 21 dec, 21-12, mon or +14d
absence-hint-last = like 8 jan, fri or +2w after the first day
absence-reversed = this is before the first day
absence-inside-filed = in the absence { $first } to { $last }, filed already
absence-day-past = { $day } · in the past
absence-day-late = { $day } · { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
absence-misses-replacement = name the replacement who is reachable there
absence-too-long = no more than { $count } characters here
absence-planned = planned
absence-running = running
absence-over = over

## Insights

insights-title = Insights
insights-weeks =
    { $count ->
        [one] The last week
       *[other] The last { $count } weeks
    }
insights-seen-here = The platform tells no history of answers; these are the replies seen on this machine.
insights-none = No replies in this time.
insights-share =
    { $count ->
        [one] { $share } in time: { $count } reply, { $late } late
       *[other] { $share } in time: { $count } replies, { $late } late
    }
insights-taken = Half within { $median } of working time, nine of ten within { $nine }.
insights-time =
    { $hours ->
        [0] { $minutes } min
       *[other] { $hours } h { $minutes } min
    }
insights-histogram = Working time to reply
insights-up-to = { $hours } h
insights-late = late
insights-by-market = In time by market
insights-by-week = In time by week
insights-load = Due in the coming working days
insights-overdue =
    { $count ->
        [one] { $count } reply is overdue
       *[other] { $count } replies are overdue
    }
insights-reading = reading …

## Outbox

## Files

files-progress = { $done } of { $total } { $bar }
files-progress-rest = { $done } of { $total } { $bar }, { $rest } left
files-seconds = { $count } s
files-minutes = { $count } min

## Sign-in

sign-in-passphrase = Passphrase
sign-in-repeat = Once more
sign-in-vault-offered = No key ring works here. A passphrase locks what is kept in a vault; left empty, only file permissions protect it.
sign-in-vault-locked = What is kept here is in a vault: type its passphrase.
sign-in-vault-wrong = The passphrase does not open the vault. Type it again; nothing has been changed.
sign-in-not-the-same = The passphrases are not the same. Type it twice, or leave both fields empty.

## Help and palette

help-title = Keys
help-signs = Signs
help-good-to-know = Good to know
help-below =
    { $count ->
        [one] { $count } line below
       *[other] { $count } lines below
    }
help-sign-overdue = The reply is overdue, or its time is up
help-sign-urgent = 2 working hours are left, or less
help-sign-soon = 8 working hours are left, or less
help-sign-rest = The clock stands still: today is a day of rest
help-sign-unread = There are messages you have not read
help-sign-draft = There is a draft
help-sign-sending = A reply is on its way to the platform
help-sign-risk = The platform may take the discussion over
help-signs-checks = Signs of the checks
help-sign-block = It goes out only after you accept it
help-sign-warn = It may be wrong: look at it again
help-sign-hint = A word of advice
help-sign-fine = Nothing is wrong with it
help-nothing-found = Nothing here has that; Esc shows everything again
palette-title = Commands
palette-nothing-found = Nothing here is called like that
palette-nothing-now = There is nothing to do that with just now
palette-elsewhere = The screen has changed meanwhile; open the commands again
palette-theme = Colours: { $name }
palette-theme-now = Colours: { $name }, until swopdesk ends; “theme” in config.toml keeps them

## Notices and watch

alert-message = New message from { $buyer }
alert-messages =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
alert-two-hours = Reply to { $buyer } is due within 2 working hours
alert-two-hours-many =
    { $count ->
        [one] { $count } reply is due within 2 working hours
       *[other] { $count } replies are due within 2 working hours
    }
alert-half-hour = Reply to { $buyer } is due within 30 minutes
alert-half-hour-many =
    { $count ->
        [one] { $count } reply is due within 30 minutes
       *[other] { $count } replies are due within 30 minutes
    }
alert-overdue =
    { $count ->
        [one] { $count } reply has become overdue
       *[other] { $count } replies have become overdue
    }
alert-takeover = Taken over by the platform: { $buyer }
alert-takeovers =
    { $count ->
        [one] { $count } discussion taken over by the platform
       *[other] { $count } discussions taken over by the platform
    }
# What came in quiet hours, told when they are over.
alert-missed = While it was quiet: { $what }
watch-overdue = Reply to { $buyer } is overdue
watch-online = Connected: { $counts }
watch-offline = Offline: { $why }
# The counts, as in “overdue 2 · 2 h 1 · 5 need a reply”; for a status bar, so short.
watch-count-overdue = overdue { $count }
watch-count-two-hours = 2 h { $count }
watch-count-needs-reply =
    { $count ->
        [one] { $count } needs a reply
       *[other] { $count } need a reply
    }
watch-count-none = nothing to reply
watch-count-offline = offline
state-retry = It is tried again by itself; { $key } tries now.
state-account-unknown = your account is not known yet; it is, as soon as the platform answers

## The reply clock

## Faults: what went wrong, and what to do

## Commands

## Languages and countries
