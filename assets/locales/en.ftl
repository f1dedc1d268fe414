# English: the language every other file is held against. Ids begin with the part of the program they belong to.

## Forms: lists, days, months

list-and = { $before } and { $last }
list-or = { $before } or { $last }
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
    .doc = Open the parcel’s page in the browser
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
    .doc = End a transfer or the reading of the list, or show everything again
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
action-suspend = suspend
    .doc = Go to the shell; its fg comes back here
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

frame-too-small = swopdesk needs { $cols } columns and { $rows } rows; here are { $width } and { $height }. Make the window larger; nothing is lost.
header-inbox = Inbox
header-absences = Absences
header-outbox = Outbox
link-signed-out = not signed in
link-connecting = ↻ connecting
link-listing = ↻ reading the list: { $count }
link-live = ● live · checked { $at }
link-polling = ↻ every { $seconds } s · checked { $at }
link-offline = ⚠ offline since { $since }
link-offline-shown = ⚠ offline since { $since } (shown: { $shown })
summary-overdue = overdue { $count }
summary-counts =
    { $due ->
        [one] { $open } open · { $due } needs a reply
       *[other] { $open } open · { $due } need a reply
    }
link-listing-of = ↻ { $done } of ~{ $about } { $bar }
runway-title = next 24 working hours
link-stopped = ⏸ list not whole · { $key } goes on
link-stopped-short = ⏸ { $key } goes on

## Inbox

view-needs-reply = Needs a reply
view-waiting = Waiting
view-taken-over = Taken over
view-drafts = Drafts
view-all = All
column-left = time left
column-due = due
column-answered = answered
column-taken-over = taken over
column-due-or-newest = due/newest
column-language = in
column-buyer = buyer
column-subject = subject
row-taken = taken
inbox-opening = opening …
inbox-reading = reading the list …
inbox-unread = The list has not been read yet.
inbox-unread-next = It is, as soon as the platform answers.
inbox-key-other-views = { $key } shows the other views.
inbox-key-refresh = { $key } asks the platform for news.
inbox-none-needs-reply = Nothing needs a reply.
inbox-none-waiting = No discussion waits for its buyer.
inbox-none-taken-over = The platform has taken nothing over.
inbox-none-drafts = No drafts. A reply you leave is kept here.
inbox-none-open = No open discussions.
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
view-closed = Closed
column-newest = newest
row-closed = closed

## Discussion and order card

thread-none = No discussion chosen.
thread-above =
    { $count ->
        [one] ↑ { $count } line above
       *[other] ↑ { $count } lines above
    }
thread-below =
    { $count ->
        [one] ↓ { $count } line below
       *[other] ↓ { $count } lines below
    }
thread-reading = reading the messages …
thread-empty = no messages
thread-reading-older = reading older messages …
thread-older = there are older messages: keep going up
thread-seller-wrote = (your shop) { $at }
thread-platform-wrote = (the platform) { $at }
thread-may-miss = newer messages may be missing: { $why }
risk-locked-device = the platform may take over at once; a confirmed lock is refunded within { $hours } working hours
risk-at-once = the platform may take over at once
risk-return = the buyer has { $days } days to return; refused, the platform takes over
risk-warranty = the warranty is { $months } months; refused, the platform takes over
risk-unsettled = left unsettled, the platform takes over
card-ordered = ordered { $day }
card-delivered = delivered { $day }
card-return-day = day { $day } of { $window } to return
card-return-over =
    { $days ->
        [one] return window ended { $days } day ago
       *[other] return window ended { $days } days ago
    }
card-not-delivered = not delivered yet
card-taken-over = taken over by the platform { $at }: { $reason }
card-taken-over-short = taken over { $at }: { $reason }
card-charged = charged { $sum }
card-platforms-deadline = the platform’s deadline; by the 24-hour rule it is { $ours }
card-closed = closed
card-no-reply-needed = { $by } said that no reply is needed: nothing is due
card-answered = answered: it is the buyer’s turn, nothing is due
category-question = Question
category-delivery = Delivery
category-return = Return
category-complaint = Complaint
category-locked-device = Locked device
category-counterfeit = Counterfeit
category-unsafe-product = Unsafe product
category-other = Discussion
reason-no-reply-in-time = no reply in time
reason-quality-dispute = dispute on quality
reason-not-as-described = not as described
reason-return-rights = rights on returns
reason-complaint-rights = rights on complaints
reason-locked-device = locked device
reason-counterfeit = counterfeit
reason-unsafe-product = unsafe product
reason-terms-violation = breach of the terms
risk-line = ▲ { $reason }: { $rule }
thread-older-left-out = older messages are not shown here
thread-new = new
card-tracking = { $key } opens the parcel’s page
order-none = there is no order here
order-no-tracking = no tracking link is known for this order
order-no-imei = no IMEI is known for this order
order-not-https = not opened, the tracking link is no plain https address: { $link }
order-number-copied = order number { $number } copied
order-link-opened = the parcel’s page is open in the browser
order-link-copied = no browser can be opened here; the link is copied: { $link }
order-link-title = Open the parcel’s page?
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

news-colleague = { $name } of your shop has answered already: read it before you send
news-messages =
    { $count ->
        [one] new message from { $name } above: read it before you send
       *[other] { $count } new messages above, the last from { $name }: read them before you send
    }
composer-title = Reply to { $buyer }
composer-in = in { $language }
composer-in-two = in { $first } or { $second }
composer-any-language = any language will do
composer-write-in = write in { $language }
composer-language-unsure = ○ too little text to tell the language; it should be { $language }
composer-checks = Checks
composer-too-many-takes =
    { $count ->
        [one] { $count } character too many: the platform takes { $most }
       *[other] { $count } characters too many: the platform takes { $most }
    }
composer-more = … more: { $key } shows all
composer-nothing-yet = there is nothing to send yet
composer-closed = this discussion is closed; you can only read it
composer-taken-over = the platform has taken this discussion over; you can only read it
composer-taken-over-why = the platform has taken this discussion over ({ $reason }); you can only read it. The text is kept as a draft
composer-taken-over-charged = the platform has taken this discussion over ({ $reason }, { $sum } charged); you can only read it. The text is kept as a draft
composer-closed-draft = { $why }. The text is kept as a draft
composer-came-back = came back: { $why }
composer-waits = a reply waits to go out: take it back first
composer-on-its-way = a reply is on its way
mark-on-its-way = this is on its way to the platform already
mark-nothing-waits = no buyer’s message waits for a reply here
review-not-sent = not sent: { $why }
review-read-newest = read the newest message first, it is above now; then send
review-last-word = ▲ your shop has the last word already ({ $name }, { $at }): { $text }
review-accept-first = findings marked with ! must be accepted first, or mended
review-not-read = the messages have not been read yet; try again when they are shown
review-title = Send to { $buyer }?
review-more-lines =
    { $count ->
        [one] … { $count } more line ({ $key })
       *[other] … { $count } more lines ({ $key })
    }
review-more-findings =
    { $count ->
        [one] … { $count } more line of findings, beside the text
       *[other] … { $count } more lines of findings, beside the text
    }
review-blocked = Not sent as it is: { $edit } goes back to the text, { $accept } accepts what is marked !
review-accepted = Accepted. It can be sent now.
review-warned = It can be sent all the same, if you are sure.
review-fine = ✓ nothing to say against it
finding-at-line = { $sign } line { $line }: { $message }
confirm-no-reply = No reply needed?
confirm-no-reply-text = Only for a message that asks nothing, like a thank-you. The reply clock stops, and the platform keeps who said so.
confirm-no-reply-yes = no reply needed
confirm-no-reply-no = leave it as it is
confirm-discard = Discard the draft?
confirm-discard-text = What is written here is thrown away for good.
confirm-discard-form = Discard the form?
confirm-discard-form-text = What is typed into the form is thrown away for good.
confirm-discard-yes = throw it away
confirm-keep = keep it
confirm-quit = Quit now?
confirm-quit-things =
    { $count ->
        [one] { $count } thing has not gone out yet. All of it is kept, and goes out when swopdesk runs again.
       *[other] { $count } things have not gone out yet. All of it is kept, and goes out when swopdesk runs again.
    }
confirm-quit-replies =
    { $count ->
        [one] A reply has not gone out yet. It is kept, and goes out when swopdesk runs again.
       *[other] { $count } replies have not gone out yet. They are kept, and go out when swopdesk runs again.
    }
confirm-quit-yes = quit
confirm-quit-no = stay
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

check-empty = the reply has no text
check-language-found = this reads like { $found }; the standards ask for the language of the market, { $wanted }
check-language-as-buyer = this reads like { $found }, as the buyer wrote; the standards ask for the language of the market, { $wanted }
check-language-other = this is not { $wanted }; the standards ask for the language of the market, { $wanted }
check-contact-mail = e-mail address - contact is "only through the helpdesk, never by private e-mail"
check-contact-phone = phone number - contact is "only through the helpdesk", never by phone
check-contact-account = bank account - payments and contact stay on the platform, "only through the helpdesk"
check-contact-payment-link = payment link - payments and contact stay on the platform, "only through the helpdesk"
check-contact-social-link = link to a messenger or social network - "never by … social media or other channels"
check-contact-handle = name on a messenger or social network - "never by … social media or other channels"
check-contact-link = web address that is no carrier, platform or maker - contact is "only through the helpdesk"
check-contact-payment = asks for a payment outside the platform - everything goes "only through the helpdesk"
check-contact-deal = leads the buyer to a shop of your own - contact is "only through the helpdesk"
check-contact-invitation = invites the buyer to another channel - contact is "only through the helpdesk"
check-marketing = { $what } - the standards allow no marketing to buyers
check-marketing-next = a benefit for another purchase
check-marketing-code = a discount code
check-marketing-shop = an invitation to other offers
check-marketing-follow = an invitation to follow or subscribe
check-marketing-offer = advertising for an offer
check-marketing-recommend = a request to be recommended
check-marketing-review = a request for a review
check-repetition =
    { $count ->
        [one] nearly the same as a reply of yours to { $buyer } - the standards ask for an individual answer
       *[other] nearly the same as { $count } replies of yours, last to { $buyer } - the standards ask for an individual answer
    }
check-asked = asked: "{ $text }"
check-mix-up-name = the greeting names { $said }, the buyer is { $buyer }
check-mix-up-order = the draft says order { $said }, the order is { $own }
check-mix-up-imei = the draft says IMEI { $said }, the order's is { $own }
check-mix-up-device = the draft says { $said }, the order { $own }
check-courtesy-one-word = a single word is no answer - the standards ask for complete ones
check-courtesy-other-greeting = the greeting is not { $language }, the reply is
check-courtesy-no-greeting = no greeting - the standards ask for polite replies
check-courtesy-no-closing = no closing - the standards ask for polite replies
check-courtesy-rude = this reads as rude - the standards ask for polite replies
check-courtesy-shouting = a sentence in capitals reads as shouting
# On the command line: where a finding is, how grave it is, and the end where there is none.
check-at = line { $line }, column { $column }: { $what }
check-block = block
check-warn = warn
check-hint = hint
check-fine = no findings - the draft is in { $language }
check-fine-unchecked = no findings - the language was not checked
check-fine-unsure = no findings - too little text to tell the language
check-no-languages = no --market and no --languages: the language is not checked
check-language-unknown = the language { $code } is not known: no draft is called wrong
# In the place of the name of a buyer who is not known here any more.
check-repetition-somebody = another buyer

## Absences

confirm-late = This notice is late
confirm-late-text = The absence from { $first } had to be told by { $latest }. It can still be filed, and should be: an administrator decides.
confirm-late-yes = file it late
confirm-late-no = back to the form
confirm-withdraw = Withdraw this notice?
confirm-withdraw-text = It tells the platform that the absence { $days } does not take place.
confirm-withdraw-yes = withdraw
absence-span = { $first } to { $last }
absence-withdrawn-in = withdrawn in { $seconds } s
absence-withdrawal-waits = withdrawal waits
absence-withdrawal-on-its-way = withdrawal on its way
absence-one-before = the notice before this one is on its way; wait for its answer
absence-none-to-withdraw = there is no notice to withdraw
absence-withdrawing-already = its withdrawal is on its way to the platform already
absence-withdrawn-already = this notice is withdrawn already
absence-was-rejected = this notice was rejected; there is nothing to withdraw
absence-has-begun = this absence has begun; a notice can only be withdrawn before it begins
absence-first-day = First day
absence-last-day = Last day
absence-replacement = Replacement
absence-reachable = Reachable at
absence-listings = Listings withdrawn
absence-note = Note
absence-none-at-all = the days are no absence
absence-form-title = New absence
absence-rule-title = The rule says
absence-optional = optional
absence-space = Space changes it
absence-more = … more in a taller window
absence-rule-in-short = An absence of more than 5 working days must be told two weeks ahead. Type both days to see.
absence-better-by = the last day for it is a day of rest: better file by { $day }
absence-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
absence-working-days-but =
    { $count ->
        [one] { $count } working day (not counted: { $holidays })
       *[other] { $count } working days (not counted: { $holidays })
    }
absence-not-required = No notice is required; it can be filed all the same.
absence-late-by =
    { $count ->
        [one] Notice needed by { $latest } · today { $today } · late by { $count } day; it can still be filed
       *[other] Notice needed by { $latest } · today { $today } · late by { $count } days; it can still be filed
    }
absence-last-day-to-tell = Notice needed by { $latest } · today { $today } · in time, today is the last day
absence-to-spare =
    { $count ->
        [one] Notice needed by { $latest } · today { $today } · in time, { $count } day to spare
       *[other] Notice needed by { $latest } · today { $today } · in time, { $count } days to spare
    }
absence-problem-reversed = the last day { $last } is before the first day { $first }
absence-problem-past = the absence ended on { $last }
absence-problem-begun = the absence began on { $first }
absence-problem-overlaps = it overlaps the absence { $first } to { $last } that is filed already; withdraw that one first
absence-problem-earlier-part = together with the absence { $first } to { $last } it is { $count } working days, and that one was filed on { $filed }, less than { $days } days before it begins
date-empty = a day is needed, like 2026-12-21, 21-12, 21 dec or +14d
date-form = not a day: write 2026-12-21, 21-12, 21 dec or +14d
date-no-such-day = the calendar has no such day
absences-title = Absences { $count }
absences-none = No absence notices. { $key } writes one.
absences-none-rule = More than 5 working days away must be told two weeks ahead.
absences-unread = The notices have not been read yet.
absences-unread-next = They are, as soon as the platform answers.
absences-reading = reading …
absences-filed-late = filed late
absences-filed = filed
absences-acknowledged = acknowledged
absences-rejected = rejected
absences-withdrawn = withdrawn
absences-label-replacement = replacement
absences-none-named = none named
absences-label-listings = listings
absences-listings-withdrawn = withdrawn for the absence
absences-label-note = note
absences-label-administrator = administrator
absence-misses-replacement = name the replacement who is reachable there
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
absence-too-long = no more than { $count } characters here
absence-planned = planned
absence-running = running
absence-over = over
absences-filed-less-ahead = { $at }, less than two weeks ahead
date-too-far = that is more than ten years away
absences-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }

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

confirm-give-up = Give it up?
confirm-give-up-yes = give it up
give-up-gone = It is no longer in the outbox.
give-up-reply = It is not sent; its text becomes the draft of its discussion again.
give-up-mark = The mark is not set: the reply clock goes on.
give-up-withdrawal = The withdrawal is not sent: the notice stands.
give-up-absence = The notice is not filed.
give-up-other = It is not sent.
give-up-maybe = { $what } But a try may have reached the platform already: look there before you do it again.
outbox-title = Outbox { $count }
outbox-empty = Nothing waits to be sent.
outbox-empty-next = What you send is here until the platform has confirmed it.
outbox-column-what = what
outbox-column-whom = whom or when
outbox-column-state = state
outbox-column-tries = tries
outbox-column-next = next try
outbox-tries =
    { $count ->
        [one] { $count } try
       *[other] { $count } tries
    }
outbox-goes-out = goes out
outbox-waits = waits
outbox-on-its-way = on its way
outbox-refused = refused
outbox-in-seconds = in { $seconds } s
outbox-in-minutes = in { $minutes } min
outbox-in-hours = in { $hours } h
outbox-in-hours-minutes = in { $hours } h { $minutes } min
outbox-now = now
outbox-label-not-sent = not sent
outbox-label-advice = what to do
outbox-label-about = about
outbox-label-written = written
outbox-label-file = file
outbox-label-text = text
outbox-keys = { $retry } tries it now, { $drop } gives it up
outbox-keys-held = { $back } takes it back, { $retry } tries it now, { $drop } gives it up
outbox-reply = Reply
outbox-read = Mark: read
outbox-no-reply = No reply needed
outbox-absence = Absence
outbox-withdrawal = Withdrawal
outbox-file = File
advice-mark = Open the discussion and look at its newest message; then reply, or mark it again.
advice-withdrawal = See what the notice says now; the platform’s administrator can end an absence that has begun.
advice-refused = Trying it again asks the platform anew; dropping it forgets it.
advice-held = Until then it can be taken back.
advice-maybe = A try may have arrived without its answer coming back. It is tried on under the same key, so that nothing is done twice.
advice-by-itself = It is tried again by itself, here or at the next start.
pending-reply = your reply · { $state }
pending-mark = no reply needed · { $state }
pending-goes-out = goes out in { $seconds } s
pending-tried-again = not sent yet, it is tried again: { $why }
pending-on-its-way = on its way
held-reply = ⇡ 1 reply { $state }
held-mark = ⇡ “no reply needed” for { $whom } { $state }
held-withdrawal = ⇡ withdrawal of { $days } { $state }
held-replies =
    { $count ->
        [one] ⇡ { $count } reply, the first { $state }
       *[other] ⇡ { $count } replies, the first { $state }
    }
held-things =
    { $count ->
        [one] ⇡ { $count } thing, the first { $state }
       *[other] ⇡ { $count } things, the first { $state }
    }
told-not-sent =
    { $count ->
        [one] ⇡ { $count } thing not sent yet
       *[other] ⇡ { $count } things not sent yet
    }
told-refused =
    { $count ->
        [one] ! { $count } thing refused
       *[other] ! { $count } things refused
    }
told-refused-and-waiting =
    { $count ->
        [one] ! { $count } thing refused, { $waiting } not sent yet
       *[other] ! { $count } things refused, { $waiting } not sent yet
    }
outbox-trying-all = trying all of it now
outbox-trying = trying it now
outbox-nothing = nothing waits to be sent
outbox-nothing-held = nothing is about to go out
outbox-too-late = too late: the reply is on its way
given-up-reply = given up: the text is the draft of its discussion again
given-up-withdrawal = given up: the notice stands
given-up-absence = given up: the notice is not filed
given-up = given up
given-up-maybe = { $what }; it may have reached the platform all the same
taken-back-withdrawal = taken back: the notice stands
taken-back-mark = taken back: the reply clock goes on
given-up-maybe-draft = it was given up, but may have been delivered: see whether the discussion has it before you send it again

## Files

file-ends = { $text } ({ $key } ends it)
file-progress = { $sign } { $name }: { $far }
size-bytes = { $number } B
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
file-from = { $name } ({ $size }) from { $buyer }
file-folder = Folder
file-path = Path
file-none-attached = No file is attached.
file-downloading-already = a file is being downloaded already
file-none-here = no file in the messages shown here
file-too-many = a reply takes at most { $most } files
file-name-a-folder = name a folder
file-ended = download ended; nothing of it is kept
file-saved = saved as { $place }
file-not-saved = not saved: { $why }
file-no-such-start = nothing there begins like this
file-attached-already = this file is attached already
file-attached = attached, { $size }

## Sign-in

sign-in-title = Sign in to your helpdesk
sign-in-url = Platform URL
sign-in-email = E-mail
sign-in-password = Password
sign-in-otp = One-time code
sign-in-busy = signing in …
sign-in-otp-asked = Type the one-time code of your authenticator.
sign-in-no-account = No account? Quit with { $key } and run `swopdesk demo`: it needs none.
files-progress = { $done } of { $total } { $bar }
files-progress-rest = { $done } of { $total } { $bar }, { $rest } left
files-seconds = { $count } s
files-minutes = { $count } min
sign-in-passphrase = Passphrase
sign-in-repeat = Once more
sign-in-vault-offered = No key ring works here. A passphrase locks what is kept in a vault; left empty, only file permissions protect it.
sign-in-vault-locked = What is kept here is in a vault: type its passphrase.
sign-in-vault-wrong = The passphrase does not open the vault. Type it again; nothing has been changed.
sign-in-not-the-same = The passphrases are not the same. Type it twice, or leave both fields empty.

## Help and palette

help-title = Keys
help-signs = Signs
help-mouse = Mouse
help-mouse-press = A click does what its key does: on a row, a screen, a view, a key at the bottom, an answer. Click a chosen row again to open it.
help-mouse-place = In a text a click puts the cursor there, and dragging selects. A finding leads to its place; a day of the calendar goes into the form.
help-mouse-wheel = The wheel scrolls what is under it; a scroll bar can be dragged.
help-mouse-text = Hold Shift to select text. mouse = false under [ui] leaves the mouse to the terminal.
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
palette-title = Commands: { $place }
palette-nothing-found = Nothing here is called like that
palette-nothing-now = There is nothing to do that with just now
palette-elsewhere = The screen has changed meanwhile; open the commands again
palette-theme = Colours: { $name }
palette-theme-now = Colours: { $name }, until swopdesk ends; “theme” in config.toml keeps them
keymap-no-toml = { $what }: the line is left out
keymap-no-place = `{ $name }` is no part of the keymap
keymap-twice = `{ $key }` is the key of line { $line } already
keymap-no-key = `{ $key }` is no key: write it like `j`, `Ctrl-s`, `Shift-Tab`, `PageDown`, `F1`, `Space`
keymap-no-action = there is no action `{ $name }`
keymap-needs-name = `{ $key }` needs the name of an action in quotes
keymap-elsewhere = `{ $name }` does not work in [{ $place }]
keymap-types = `{ $key }` types a character in [{ $place }] and cannot be a command there
keymap-some-terminals = `{ $key }` works only in terminals that tell it apart; most send `{ $other }` for it
keymap-same-key = to a terminal `{ $key }` is `{ $other }`: name that key

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
notice-none-due = nothing needs a reply
notice-asking = asking the platform for news
notice-no-further = no further discussion in this view
notice-no-holidays = no holidays are known for { $country }: only weekends count as days of rest
notice-the-buyer = the buyer
notice-delivered = reply to { $buyer } delivered
notice-marked = marked: no reply needed
notice-filed = absence filed
notice-withdrawn = notice withdrawn
notice-reply-came-back = reply to { $buyer } not sent, it came back
notice-reply-draft-again = reply to { $buyer } not sent, it is a draft again: { $why }
notice-not-marked = not marked: { $why }
notice-not-filed = absence not filed: { $why }
notice-not-withdrawn = not withdrawn: { $why }
notice-form-came-back = absence not filed; here is what was typed

## The reply clock

clock-span-minutes = { $minutes } min
clock-span-hours = { $hours } h
clock-span = { $hours } h { $minutes } min
clock-left = { $span } left
clock-overdue-by = overdue by { $span }
clock-overdue = overdue
clock-time-up = time is up
clock-due = due { $due }
clock-left-due = { $left } - due { $due }
clock-left-was-due = { $left } - was due { $due }
clock-left-stands-still = { $left } - clock stands still until { $resumes } ({ $reason })
clock-stands-still = clock stands still until { $resumes } ({ $reason })
clock-stands-still-short = until { $resumes } ({ $reason })
clock-runs = clock runs
clock-taken-over = taken over - { $left } at the takeover
clock-weekend = weekend
clock-closed-day = closed day

## Faults: what went wrong, and what to do

fault-bad-url = The platform’s address cannot be used: { $why }
    .hint = Give it like https://helpdesk.example.com
url-empty = no address was given
url-blanks = the address holds blanks or is too long
url-unreadable = the address cannot be read
url-password = the address holds a user name or password
url-query = the address holds “?” or “#”
url-no-host = the address names no host
url-plain-http = plain http is taken only for this machine, else https is needed
url-scheme = the address is neither https nor http
fault-no-client = No secure connection can be set up: { $why }
    .hint = Install the package ca-certificates, or name a file of certificates in SSL_CERT_FILE
fault-signed-out = You are not signed in, or the sign-in has ended
    .hint = Sign in again (`swopdesk login`)
fault-token-refused = The access token in SWOPDESK_TOKEN is not accepted
    .hint = Put a fresh one into SWOPDESK_TOKEN, or unset it and run `swopdesk login`
fault-otp-required = The platform asks for a one-time code
    .hint = Enter the code from your authenticator (--otp CODE)
fault-otp-invalid = The one-time code is wrong or too old
    .hint = Enter the newest code
fault-bad-credentials = E-mail address or password is wrong
    .hint = Check both and try again
fault-not-found = The platform knows no such thing for this account
    .hint = Check the id, or refresh the list
fault-discussion-changed = A newer message has arrived, so this was not done
    .hint = Read it first, then send again
fault-taken-over = The platform has taken the discussion over: it can only be read
    .hint = Write to the platform’s administrator
fault-discussion-closed = The discussion is closed: it can only be read
    .hint = Nothing is left to do here
fault-absence-overlaps = Not filed: another notice stands in these days
    .hint = Withdraw that one first, or choose other days
fault-absence-overlaps-one = Not filed: another notice stands in these days ({ $id })
    .hint = { fault-absence-overlaps.hint }
fault-absence-begun = Not withdrawn: the absence has begun
    .hint = Ask the platform’s administrator to end it
fault-invalid = The platform does not take this: { $fields }
    .hint = Correct it and try again
answer-no-field = no field was named
fault-key-reused = Not sent: this attempt’s key was used for another text before
    .hint = See whether the discussion shows the earlier text, then send anew
fault-request-in-progress = The platform is still working on the first try
    .hint = It is tried again; nothing is sent twice
fault-too-many-requests = The platform asks to slow down
    .hint = Wait a little, then try again
fault-sync-token-expired = The list on this machine is too old to be continued
    .hint = Refresh to load it anew
fault-attachment-too-large = The file is larger than 20 MiB
    .hint = Send a smaller one
fault-no-events = The platform has no live updates
    .hint = The list is refreshed at intervals instead
fault-refused = The platform refused (status { $status })
    .hint = Check the request; if it looks right, ask the platform
fault-refused-why = The platform refused (status { $status }): { $why }
    .hint = { fault-refused.hint }
fault-unavailable = The platform is down or overloaded (status { $status })
    .hint = Try again in a few minutes; nothing is lost
fault-server-error = The platform failed (status { $status })
    .hint = Try again in a few minutes; nothing is lost. Tell the platform if it stays
fault-no-host = The platform’s host is not known
    .hint = Check the network and the platform’s address
fault-no-connection = The platform cannot be reached: { $why }
    .hint = Check the network and the platform’s address, then try again
fault-not-trusted = There is no trusted connection to the platform: { $why }
    .hint = Check the address and this machine’s clock; a private certificate goes into SSL_CERT_FILE
fault-timed-out = The platform did not answer in time
    .hint = Check the network, then try again
fault-broke-off = The connection to the platform broke off: { $why }
    .hint = Check the network, then try again
fault-not-a-helpdesk = The address did not answer as a helpdesk: { $why }
    .hint = Check the platform’s address, and whether this network asks for a sign-in of its own
fault-redirected = The platform points to another address ({ $to }), which is not followed
    .hint = If you trust it, set it as the platform’s address
answer-web-page = it sent a web page
answer-web-page-status = it sent a web page (status { $status })
answer-empty = it sent an empty answer
answer-lacks-something = its answer lacks something
answer-lacks = its answer lacks { $what }
answer-lacks-token = its sign-in answer lacks a usable access token
answer-broken-json = it sent broken JSON
answer-list-endless = its list does not end
answer-no-discussion = it does not tell the discussion
answer-no-events = it sent no event stream
answer-file-too-large = the file is larger than it was said to be
answer-circle = it redirects in a circle
answer-status = status { $status }
answer-too-large = the answer is too large
answer-damaged = the answer is damaged
fault-sign-in-busy = Another swopdesk is busy with the sign-in
    .hint = Wait for it or close it, then try again
fault-token-set = SWOPDESK_TOKEN is set, and is used instead of a sign-in
    .hint = Unset SWOPDESK_TOKEN first
fault-sign-in-interrupted = The work on the sign-in was interrupted
    .hint = Try again
fault-out-of-reach = The platform is out of reach
    .hint = Try again when it is there
fault-connection-not-set-up = The connection could not be set up
    .hint = Try again
fault-other-delivers = Another swopdesk delivers the outbox and has not reached the platform yet
fault-refused-no-reason = The platform refused it
fault-upload-unreadable = { $path } cannot be read: { $why }
    .hint = Choose the file again, then send the reply again
fault-messages-not-here = The messages are not on this machine yet
    .hint = They come as soon as the platform answers
fault-nothing-kept = Nothing is kept on this machine yet
    .hint = Try again
fault-no-folder = { $folder } is no folder to save in: { $why }
    .hint = Name one that is there
file-is-file = it is a file
fault-cannot-attach = { $file } cannot be sent: { $why }
    .hint = Name a file that can be read
attach-is-folder = it is a folder
    .hint = Name a file in it
attach-no-file = it is no file
attach-too-large = it is larger than 20 MiB
    .hint = Send a smaller one
attach-bad-name = its name is no UTF-8 text
    .hint = Give it another name
fault-file-said-larger = { $file } is said to be larger than the 20 MiB a file may have
    .hint = Ask the platform
fault-file-other-size = { $file } came with { $came } bytes where { $told } were told, and is not kept
    .hint = Try again
fault-file-not-saved = The file was not saved
    .hint = Try again
fault-folder-unwritable = { $folder } cannot be written: { $why }
    .hint = Choose a folder that you may write to
fault-folder-full = { $folder } cannot be written: the disk is full
    .hint = Make room on the disk, then try again
file-names-taken = there are { $count } files called { $name } already
fault-no-editor-text = The text cannot be handed to an editor: { $why }
    .hint = The draft is kept; write it here
fault-editor = The editor “{ $editor }” { $why }
    .hint = The text is as it was before; check VISUAL and EDITOR
editor-not-started = cannot be started: { $why }
editor-not-awaited = cannot be waited for: { $why }
editor-no-text = has left no text: { $why }
editor-killed = was killed
editor-failed = ended with { $code }
fault-key-unread = The key to the local data could not be read
    .hint = Try again
fault-bad-zone = “{ $zone }” is no known IANA time zone
    .hint = Ask the platform to mend the account’s time zone
fault-vault-not-opened = The vault was not opened
    .hint = Try again
fault-terminal = The terminal does not answer: { $why }
    .hint = Run swopdesk in a terminal
fault-disk-full = The disk is full: { $file } cannot be written
    .hint = Free some space on the disk, then try again
fault-read-only = { $file } cannot be written
    .hint = Check whose folder it is and who may write there, or set SWOPDESK_HOME to another one
fault-locked = { $file } is kept by another program
    .hint = Close the program that uses it (a backup, another swopdesk), then try again
fault-damaged = { $file } is damaged
    .hint = Start swopdesk again: it sets the file aside and saves the drafts in it
fault-newer = { $file } was written by a newer swopdesk (data version { $found }, this one knows { $known })
    .hint = Install the newest swopdesk
fault-other-account = { $file } belongs to another account
    .hint = Move the file away, then start swopdesk again
fault-wrong-key = The key does not open { $file }
    .hint = Bring the key back (key ring, vault or key file), or forget this data with `swopdesk logout --discard`
fault-store-io = { $file }: { $why }
    .hint = Check the disk and the folder’s permissions
fault-sql = The local data answers: { $why }
    .hint = Start swopdesk again
fault-row-unreadable = A kept { $kind } cannot be read: { $why }
    .hint = An update of swopdesk may read it
fault-store-closed = The local data is closed
    .hint = Start swopdesk again
fault-row-gone = It is no longer in the outbox
fault-already-tried = It may have reached the buyer already and cannot be taken back
fault-reply-pending = Another reply to this discussion is still waiting to be sent
    .hint = Wait until it is sent, or open swopdesk and take it back
fault-no-home = There is no home folder
    .hint = Set HOME, or SWOPDESK_HOME to a folder of your own
fault-bad-profile = “{ $name }” is no name for a profile
    .hint = Use letters, digits, - and _, at most 64 and a letter or digit first
fault-not-created = { $path } cannot be created: { $why }
fault-not-read = { $path } cannot be read: { $why }
fault-not-written = { $path } cannot be written: { $why }
fault-not-removed = { $path } cannot be removed: { $why }
hint-free-space = Free some space on the disk
hint-read-only-disk = The disk is read-only: set SWOPDESK_HOME elsewhere
hint-whose-folder = Check whose folder it is and who may write there, or set SWOPDESK_HOME
fault-ring-unread = The sign-in and the key to the local data are in the key ring, which cannot be read: { $why }
    .hint = Unlock the key ring and try again
fault-ring-not-forgotten = The sign-in may still be in the key ring: { $why }
    .hint = Unlock the key ring and sign out again, or remove the item `swopdesk` there
ring-silent-before = it did not answer before
ring-none = there is none on this machine
ring-silent = it did not answer within { $seconds } s
ring-forgetful = it does not give back what it was given
ring-not-used = the keyring is not used here
fault-vault-shut = The sign-in and the key to the local data are in a vault, and its passphrase is missing
    .hint = Set SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE, or run it in a terminal to be asked
fault-vault-wrong = The passphrase does not open the vault
    .hint = Check SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE; nothing has been changed
fault-vault-damaged = The vault is damaged: { $file }
    .hint = Bring it back from a backup, or forget it with `swopdesk logout --discard`
fault-session-damaged = The kept sign-in is damaged
    .hint = Sign in again (`swopdesk login`)
fault-session-not-read = The kept sign-in cannot be read: { $folder }: { $why }
fault-session-not-written = The kept sign-in cannot be written: { $folder }: { $why }
    .hint = Check that the folder is yours and the disk is not full
fault-session-not-removed = The kept sign-in cannot be removed: { $folder }: { $why }
fault-key-gone = The key to the local data is gone; nothing has been touched
    .hint = Bring it back (key ring, vault or key file), or forget the data with `swopdesk logout --discard`
fault-key-not-kept = The key to the local data could not be kept
    .hint = { fault-key-gone.hint }
fault-no-random = The system gives no random numbers: { $why }
    .hint = Start the machine anew
fault-path-not-found = { $path } cannot be found: { $why }
fault-path-not-closed = { $path } cannot be closed to others: { $why }
fault-draft-kept = { $what } (the text is kept as the draft)
fault-stays-in-outbox = Not delivered, it stays in the outbox: { $what }
fault-not-delivered-yet = Not delivered yet, it stays in the outbox: { $what }
    .hint = Give the same command again to try again; nothing is sent twice
fault-gone-elsewhere = It is no longer in the outbox: another swopdesk has sent it, taken it back or dropped it
    .hint = See what the platform has, then give the command again if it is not there
fault-ambiguous-row = More than one row begins with { $typed }
    .hint = Give more of the id
fault-no-such-row = Nothing in the outbox is called “{ $typed }”
    .hint = See `swopdesk outbox` for the ids
fault-not-tried = Not tried: the platform takes too long
    .hint = Try again
fault-would-lose = Still signed in: { $parts } would be lost
    .hint = Send them first, or give --discard
fault-lost-writes =
    { $count ->
        [one] { $count } unsent item in the outbox
       *[other] { $count } unsent items in the outbox
    }
fault-lost-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
fault-no-url = The platform’s address is missing
    .hint = Give --api-url, like --api-url https://helpdesk.example.com
fault-no-email = The e-mail address is missing
    .hint = Give --email
fault-no-password = The password is missing
    .hint = Give it on standard input with --password-stdin
fault-refresh-token = The platform does not take this refresh token
    .hint = Each is good for one use: get a new one, or sign in with --email
fault-terminal-not-asked = The terminal cannot be asked: { $why }
    .hint = Give --password-stdin, and --otp where the platform wants a code
fault-passphrase-not-asked = The terminal cannot be asked: { $why }
    .hint = Set SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE
fault-stdin-secret = The { $secret } on standard input cannot be read: { $why }
    .hint = { fault-stdin-secret-missing.hint }
fault-stdin-secret-missing = The { $secret } on standard input is missing
    .hint = Write it there as one line of text
secret-password = password
secret-refresh-token = refresh token
fault-passphrase-no-text = SWOPDESK_PASSPHRASE is no text
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file = SWOPDESK_PASSPHRASE_FILE: { $file } cannot be read: { $why }
    .hint = { fault-passphrase-file-empty.hint }
fault-passphrase-file-empty = SWOPDESK_PASSPHRASE_FILE: { $file } is empty
    .hint = Name a file that holds the passphrase as its one line
fault-passphrase-mistyped = The passphrase does not open the vault
    .hint = Try again, or set SWOPDESK_PASSPHRASE_FILE or SWOPDESK_PASSPHRASE; nothing has been changed
fault-draft-unreadable = { $file } cannot be read: { $why }
    .hint = Give a plain text file, or the draft on standard input
fault-stdin-draft-unreadable = The draft on standard input cannot be read: { $why }
    .hint = { fault-draft-unreadable.hint }
draft-too-long = it is longer than 1 MiB
draft-no-text = it is no UTF-8 text
fault-no-language-code = “{ $code }” is no language code like nl
    .hint = { fault-storefront.hint }
fault-storefront = The storefront “{ $locale }” does not say its language
    .hint = Name a storefront like nl-nl, or languages like nl,fr
fault-zone = “{ $zone }” is no IANA time zone like Europe/Warsaw
    .hint = Name a zone of the IANA database, or leave --time-zone out
fault-zone-alone = --time-zone goes with --country
    .hint = Give both, or none for the account’s own
fault-no-country = Which country’s working days count is not known
    .hint = Give --country, for example --country PL, or run `swopdesk login`
fault-no-since = --since is missing
    .hint = Give --since or --batch
fault-no-days = The days are missing
    .hint = Give --first-day and --last-day, or --batch
fault-bad-notice-id = “{ $id }” is no id of a notice
    .hint = See `swopdesk absence list` for the ids
fault-bad-discussion-id = “{ $id }” is no id of a discussion
    .hint = See `swopdesk inbox` for the ids
fault-not-filed-order = Not filed
    .hint = Give the first day, then the last one
fault-not-filed-late = Not filed
    .hint = File it all the same with --late-ok: an administrator decides
fault-too-many-files = A reply takes at most { $most } files
    .hint = Send the others after it
fault-no-message = The discussion has no message to answer
    .hint = Name one with --in-reply-to
fault-folder-no-text = The folder’s name is no UTF-8 text
fault-of-file = { $file }: { $what }
fault-no-such-file = No file of the discussion is called “{ $name }”
    .hint = See `swopdesk show` for its files
fault-no-files = The discussion has no files
fault-no-address = “{ $address }” is no address
    .hint = Write an address and a port, like 127.0.0.1:8080
fault-no-temporary-folder = No temporary folder can be made: { $why }
    .hint = Make room, or name a folder with --keep
fault-demo = The demo helpdesk does not start: { $why }
    .hint = Choose another address or folder
fault-man = The pages cannot be written into { $folder }: { $why }
    .hint = Name a folder that exists and that you may write to
fault-no-terminal = The interface needs a terminal
    .hint = Run it in a terminal, or use a command: swopdesk --help
fault-no-thread = No thread can be started: { $why }
    .hint = Close other programs and try again
fault-not-signed-in = You are not signed in
    .hint = Run `swopdesk login`
fault-output = The output cannot be written: { $why }
    .hint = Check the disk or the program that reads it
fault-input = Standard input cannot be read: { $why }
    .hint = Give the answer as an option, see --help
input-ended = it has ended
fault-not-sent = Not sent
    .hint = Change the text, or send it all the same with --accept { $rules }
answer-lacks-refresh-token = its sign-in answer lacks a refresh token
ring-unreachable = it cannot be reached
ring-too-long = it takes at most { $most } characters
ring-locked = it is locked
ring-unsupported = it does not support this
ring-broken = it does not work as it should
remark-unreadable =
    { $count ->
        [one] one kept text is damaged and cannot be read
       *[other] { $count } kept texts are damaged and cannot be read
    }
remark-set-aside = the local data was damaged; it is set aside as { $file }, and { $count } unsent texts were saved
remark-no-keyring = no keyring here: only file permissions protect the session and the key

## Commands

config-settings = settings
config-keys = keys
config-data = data
config-state = state
config-cache = cache
config-absent = not there
config-from-default = default
config-from-profile = the profile’s sign-in
config-from-environment = { $name } in the environment
config-from-option = option { $name }
config-no-color = no colours: NO_COLOR in the environment, or --no-color
# A question in the terminal; what is typed stands behind it.
cmd-ask = { $question }:
cmd-last-seen = { $why }; this is what was last seen
cmd-no-log = there is no log: { $why }
cmd-holidays-unknown = the holidays of { $country } are not known: only weekends rest
cmd-holidays-unknown-utc = the holidays of { $country } are not known: only weekends rest, and days begin and end in UTC
cmd-holidays-unchecked = the holidays of { $year } are computed from rules last checked on { $checked }; later or older laws may differ
# Titles of the columns that swopdesk inbox prints, and cells of them.
cmd-inbox-left = LEFT
cmd-inbox-due = DUE
cmd-inbox-language = LANG
cmd-inbox-buyer = BUYER
cmd-inbox-subject = SUBJECT
cmd-inbox-is-taken = taken
cmd-inbox-is-closed = closed
cmd-inbox-is-buyers = buyer
cmd-inbox-new = ({ $count } new) { $subject }
cmd-inbox-none = no such discussions
cmd-inbox-as-of = the list is as of { $at }
cmd-show-head = { $buyer } - { $market } - reply in { $languages } - { $category }
cmd-show-order = order { $number }: { $items }
cmd-show-waits = waits for the buyer
cmd-show-of-buyer = buyer
cmd-show-of-seller = seller
cmd-show-of-platform = platform
cmd-show-newest =
    { $count ->
        [one] only the newest message is shown
       *[other] only the newest { $count } messages are shown
    }
cmd-show-not-here = its messages are not on this machine
cmd-show-older-not-here = older messages are not on this machine
cmd-reply-again = this very reply was sent a moment ago and nothing was said since: not sent again
cmd-plan-joined = counts as one with absences already filed: { $first } to { $last }, { $days }
cmd-plan-none = no notice needed
cmd-plan-to-spare =
    { $count ->
        [one] notice needed by { $latest } - today { $today } - in time, { $count } day to spare
       *[other] notice needed by { $latest } - today { $today } - in time, { $count } days to spare
    }
cmd-plan-last-day = notice needed by { $latest } - today { $today } - in time, today is the last day
cmd-plan-late =
    { $count ->
        [one] notice needed by { $latest } - today { $today } - late by { $count } day; file it all the same
       *[other] notice needed by { $latest } - today { $today } - late by { $count } days; file it all the same
    }
cmd-plan-better = { $latest } is a day of rest; better file by { $better }
cmd-filed = filed { $id }: { $first } to { $last }, { $days }
cmd-filed-late = filed { $id }: { $first } to { $last }, { $days }, late: an administrator decides
cmd-withdrawn = withdrawn { $id }
cmd-absences-none = no absence is filed
# Titles of the columns that swopdesk absence list prints, and cells of them.
cmd-absences-first = FIRST DAY
cmd-absences-last = LAST DAY
cmd-absences-days = DAYS
cmd-absences-status = STATUS
cmd-absences-submitted = submitted
cmd-absences-late = { $status }, late
cmd-ask-address = Address of the platform
cmd-ask-otp-again = Wrong; one-time code
cmd-ask-passphrase = Passphrase of the vault
cmd-ask-passphrase-again = Wrong; passphrase
cmd-offer-vault = No key ring here. Passphrase for what is kept (empty: only file permissions)
cmd-offer-vault-again = Not the same; passphrase (empty: only file permissions)
cmd-login-token-set = SWOPDESK_TOKEN is set: commands use it, not this sign-in, until it is unset
cmd-login-in-file = the session is kept in { $file }, which only file permissions protect (no key ring: { $why })
cmd-login-ring-not-used = it was not used
cmd-login-in-vault = the session is kept in { $file }, which the passphrase opens
cmd-login-in-ring = the session is kept in the key ring of this system
cmd-login-done = signed in to { $host } as { $name }
cmd-logout-not-told = the platform could not be told ({ $why }): there the session ends by itself
cmd-logout-token-set = SWOPDESK_TOKEN is still set: unset it, and revoke that token where it came from
cmd-logout-nobody = nobody was signed in
cmd-logout-done = signed out of { $host }
# What swopdesk outbox prints: kinds of rows, their states, titles of columns.
cmd-outbox-id = id
cmd-outbox-kind = kind
cmd-outbox-discussion = discussion
cmd-outbox-reason = reason
cmd-outbox-of-reply = reply
cmd-outbox-of-read = read
cmd-outbox-of-no-reply = no reply needed
cmd-outbox-of-absence = absence
cmd-outbox-of-withdrawal = withdraw absence
cmd-outbox-of-file = attachment
cmd-outbox-held = held
cmd-outbox-waiting = waiting
cmd-outbox-refused = refused
cmd-outbox-delivered = delivered
cmd-outbox-of = { $kind } of { $discussion }
cmd-outbox-became = { $state }: { $what }
cmd-outbox-dropped = dropped: { $what }
cmd-outbox-dropped-draft = dropped: { $what }; its text is the draft again
cmd-outbox-maybe = it may have been delivered before: see what the platform has before you do it again
cmd-demo-open = anyone who reaches this address can read the made-up data
# What swopdesk doctor looks at, and what it finds.
cmd-doctor-ok = ok
cmd-doctor-note = note
cmd-doctor-todo = TODO
cmd-doctor-fine = nothing needs doing
cmd-doctor-not-fine = something needs doing: see the lines with TODO
cmd-doctor-configuration = configuration
cmd-doctor-folders = folders
cmd-doctor-log = log
cmd-doctor-secrets = secrets
cmd-doctor-data = local data
cmd-doctor-outbox = outbox
cmd-doctor-platform = platform
cmd-doctor-clock = clock
cmd-doctor-time = time
cmd-doctor-terminal = terminal
cmd-doctor-is-read = { $file } is read
cmd-doctor-no-file = no { $file }: the defaults are in force
cmd-doctor-mend-line = mend the line; until then its default is used
cmd-doctor-profile = profile { $profile }, platform { $url }
cmd-doctor-no-platform = profile { $profile } has no platform yet
cmd-doctor-name-platform = run `swopdesk login --api-url URL`, or set SWOPDESK_API_URL
cmd-doctor-not-made = { $what }: { $folder } is not made yet
cmd-doctor-can-write = { $what }: { $folder } can be written
cmd-doctor-cannot-write = { $what }: { $folder } cannot be written: { $why }
cmd-doctor-mend-folder = check whose folder it is and the room on the disk, or set SWOPDESK_HOME to another one
cmd-doctor-readable = { $path } can be read by others (mode { $mode })
cmd-doctor-readable-more =
    { $count ->
        [one] and { $count } more like it
       *[other] and { $count } more like it
    }
cmd-doctor-close = close them to others
cmd-doctor-only-you = only you can read what is kept (folders 0700, files 0600)
cmd-doctor-not-set = not set
cmd-doctor-locale = locale { $locale }
cmd-doctor-locale-other = locale { $locale } is not known to be UTF-8
cmd-doctor-none = (none)
cmd-doctor-set-locale = set LANG to one that is, for example C.UTF-8, or draw with --ascii
cmd-doctor-no-terminal = the output is no terminal: its size is not looked at
cmd-doctor-size = { $cols } columns, { $rows } rows
cmd-doctor-too-small = { $cols } columns, { $rows } rows: the interface needs { $width } and { $height }
cmd-doctor-larger = make the window larger
cmd-doctor-no-size = its size is not known: { $why }
cmd-doctor-in-terminal = run it in a terminal
cmd-doctor-no-log = none is kept; -v writes one, with ids alone
cmd-doctor-some-log = { $size } of ids alone, no texts, in { $file }
cmd-doctor-no-data = nothing is kept of this account yet
cmd-doctor-look-through = look through your drafts; the file set aside can be removed then
cmd-doctor-damaged = { $file } is damaged: { $why }
cmd-doctor-set-aside = start swopdesk: it sets the file aside and saves what you wrote
cmd-doctor-sound = { $file } is sound: { $discussions } discussions, { $messages } messages, { $drafts } drafts, { $size }
cmd-doctor-not-looked = { $file } could not be looked over in { $seconds } s
cmd-doctor-close-programs = close other programs that use it, and try again
cmd-doctor-token = SWOPDESK_TOKEN is used as it is, and not kept
cmd-doctor-ring-silent = the keyring does not answer
cmd-doctor-unlock = unlock it, or end what it asks for, and try again
cmd-doctor-in-ring = session and store key are in the keyring of the system
cmd-doctor-in-vault = session and store key are in { $file }, under your passphrase
cmd-doctor-in-file = session and store key lie in { $file }: file permissions are their only lock
cmd-doctor-in-file-because = session and store key lie in { $file }: file permissions are their only lock (the keyring is not used: { $why })
cmd-doctor-want-vault = set SWOPDESK_PASSPHRASE_FILE for a vault, or sign in again where a keyring (Secret Service) runs
cmd-doctor-nobody = nobody is signed in
cmd-doctor-sign-in = run `swopdesk login`
cmd-doctor-on-the-way = { $count } on the way
cmd-doctor-not-confirmed = { $count } not confirmed: { $tried } tried before, { $refused } refused
cmd-doctor-see-outbox = see `swopdesk outbox`; `swopdesk outbox retry` tries all of it now
cmd-doctor-tls = TLS is trusted
cmd-doctor-no-tls = no TLS (this machine)
cmd-doctor-answers = { $tls }, status 200 in { $ms } ms: signed in as { $name }
cmd-doctor-is-there = { $tls }, a helpdesk answers in { $ms } ms (status 401: nobody is signed in)
cmd-doctor-step = { $step }, after { $ms } ms: { $why }
cmd-doctor-step-name = name
cmd-doctor-step-connection = connection
cmd-doctor-step-answer = answer
cmd-doctor-silent = no answer in { $seconds } s
cmd-doctor-check-network = check the network, then try again
cmd-doctor-clock-alone = it cannot be compared while the platform does not answer
cmd-doctor-host-known = { $host } is known ({ $ms } ms)
cmd-doctor-host-nowhere = { $host } has no address
cmd-doctor-host-proxied = { $host } is not known here; a proxy is asked instead
cmd-doctor-host-unknown = { $host } is not known
cmd-doctor-host-silent = { $host }: no answer about its name
cmd-doctor-check-name = check the network (DNS) and the platform's address
cmd-doctor-clock-same = this machine's clock ({ $now }) is not known to differ from the platform's
cmd-doctor-clock-near = this machine's clock differs by { $seconds } s, which is allowed for
cmd-doctor-clock-behind = this machine's clock ({ $now }) is { $seconds } s behind the platform's
cmd-doctor-clock-ahead = this machine's clock ({ $now }) is { $seconds } s ahead of the platform's
cmd-doctor-set-clock = set the clock; until then times are reckoned by the platform's, once it has answered
cmd-doctor-too-slow = the rest took longer than it may
cmd-doctor-try-again = try again; see what was last told
cmd-doctor-line = { $part }: { $what }
cmd-doctor-variables = TERM { $term }, COLORTERM { $color }, NO_COLOR { $none }
# What could not be used of the configuration.
config-warning = { $place }: { $what }
config-unreadable = cannot be read ({ $why }): the defaults are used
config-too-large = is larger than 1 MiB: the defaults are used
config-no-theme = { $name } is no theme: { $theme } is used
config-none-of = { $name } { $value } is none of { $known }: the default is used
config-section = { $name } is a section, written [{ $name }]: the default is used
config-unknown = there is no setting { $name }: it is left out
config-unknown-in = there is no setting { $name } in [{ $section }]: it is left out
config-no-word = { $name } must be a word in quotes: the default is used
config-no-boolean = { $name } must be true or false: the default is used
config-no-time = { $name } must be a time like "22:00", or "": the default is used
config-no-number = { $name } must be a whole number from 0 to { $most }: the default is used
config-no-hosts = { $name } must be a list of hosts like ["track.carrier.example"]: the default is used
config-no-days = { $name } must be a list of days like [2026-12-24]: the default is used
config-api-url = api_url { $why }: it is not used
config-address = the address { $why }: it is not used
config-url-scheme = begins with neither https:// nor http://
config-url-host = names no host
config-url-name = has a name or password in it
config-url-characters = has characters that do not belong into the address of a platform

## Languages and countries

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-fi = Finnish
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-sk = Slovak
language-sl = Slovenian
language-sv = Swedish
language-nb = Norwegian
language-ru = Russian
language-tr = Turkish
language-uk = Ukrainian
language-af = Afrikaans
language-ak = Akan
language-am = Amharic
language-ar = Arabic
language-az = Azerbaijani
language-be = Belarusian
language-bn = Bengali
language-ca = Catalan
language-cy = Welsh
language-eo = Esperanto
language-fa = Persian
language-gu = Gujarati
language-he = Hebrew
language-hi = Hindi
language-hy = Armenian
language-id = Indonesian
language-ja = Japanese
language-jv = Javanese
language-ka = Georgian
language-km = Khmer
language-kn = Kannada
language-ko = Korean
language-la = Latin
language-mk = Macedonian
language-ml = Malayalam
language-mr = Marathi
language-my = Burmese
language-ne = Nepali
language-or = Oriya
language-pa = Punjabi
language-si = Sinhalese
language-sn = Shona
language-sr = Serbian
language-ta = Tamil
language-te = Telugu
language-th = Thai
language-tk = Turkmen
language-tl = Tagalog
language-ur = Urdu
language-uz = Uzbek
language-vi = Vietnamese
language-yi = Yiddish
language-zh = Chinese
language-zu = Zulu
