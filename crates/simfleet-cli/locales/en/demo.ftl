# What `simfleet demo` prints.

demo-stopped = { $signal }; the demo changes nothing outside this process
demo-emulator-fails = the emulator does not start: { $error }
demo-emulator-fails-remedy = free a port on 127.0.0.1
demo-cannot-listen = the demo cannot listen: { $error }
demo-cards-invalid = the demo's cards: { $error }
demo-fault-invalid = the demo's fault: { $error }
demo-bug-remedy = report this as a bug of simfleet
demo-start = An emulator of all services listens on { $url }; its clock runs { $speed } times faster than real time.
demo-passed = All checks passed: { $requests } signed requests in { $seconds } s.
demo-failed = { $failed ->
        [one] { $failed } check
       *[other] { $failed } checks
    } failed: { $requests } signed requests in { $seconds } s.
demo-next = Next: simfleet emulator --listen 127.0.0.1:2000, and in a second terminal:
demo-passes = {"ok  "}
demo-fails = {"NOT "}
demo-step-single = The live state of a card (GetCardRealStatus): the carrier takes a while, so the client polls.
demo-step-master = The master card of a multi-network card: one row for each child card, one of which fails.
demo-step-suspension = Suspending 250 cards (batchShutdown): batches of 100, then action records, then the cards' states.
demo-step-records = The action records of the batch with the card that failed (querySimAction).
demo-step-states = The states of the cards (batchQuerySimInfo, the stored records).
demo-step-lost = Restoring three cards (batchRestore) when the connection breaks before the response arrives.
demo-step-pages = All cards of the account, page by page (ListCardInfo), and its counters (GetSimCardStateDistribution).
demo-step-order = An order for a number card (order/apply), and the pushes about its progress.
demo-check-several-polls = it took more than one poll
demo-check-online = the only row is SUCCESS, and the card is online
demo-check-children = three rows, each with the ICCID of a child card
demo-check-one-failure = two are SUCCESS and one is FAILURE
demo-check-batches = three batches and 250 outcomes
demo-check-rejected = one card was rejected at the submission
demo-check-failing = one card failed on its way to the carrier
demo-check-suspended = the states of the other 248 show that they are suspended
demo-check-all-recorded = every card of the batch has a record
demo-check-failed-record = one record is failed, with a reason
demo-check-states = 248 cards are suspended; the rejected and the failed one are in service
demo-check-not-sent-again = the outcome was unknown at first, and the batch was not sent again
demo-check-identified = the action records identified the batch, and all three cards are in service
demo-check-read-to-end = the list was read to the end, 40 cards per page
demo-check-counters = list and counters agree
demo-check-pushes = seven pushes arrived, all verified and about this order
demo-check-settled = the last one reports an activated card and a settled commission
demo-poll = poll { $number }: { $states }
demo-submitted = submitted in { $batches } batches
demo-records = { $count } records; the first two and the failed one:
demo-order = order { $order } was accepted; pushes go to { $url }
demo-page-rows = { $pages } pages
demo-counter-row = counters
