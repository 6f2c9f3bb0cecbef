# The messages of the program. The file locales/zh-CN/messages.ftl has the same keys with the same variables.

## Names of services and credentials, in help and messages

service-linkcard = Linkcard
service-haoka = the V2.0 open API
service-sts = STS
and = {" and "}
variable-access-key-id = access key id
variable-access-key-secret = its secret
variable-security-token = required with temporary keys
variable-app-id = application id
variable-api-key = its key
variable-of-services = { $variable } for { $services }
variable-endpoint = origin of { $service } [default: { $default }]
variable-own-endpoint = origin of { $service }, for example { $example }

## Help of operations

operations-of = Operations of { $service }
operations-of-version = Operations of { $service } ({ $version })
call-an-action = Call an action of { $service }: POST / with Action, Version and the parameters in the query
call-a-path = Call a path of { $service }, with the parameters in the form (POST) or in the query (GET)
operations-by-group = Operations, by group:
operations-group = { $group }:
operations-asks-first = [asks first]
operations-more = The --help of an operation shows its flags, limits and error codes.
operation-title = { $summary } · { $title }
operation-request = Request: { $request }
operation-effect = Effect: { $effect }
operation-reason = Reason: { $reason }
operation-quota = Rate limit: { $quota }
operation-rule = Rule: { $rule }
operation-pushes = Pushes: { $schema } to the address in { $parameter }
operation-unsigned = Signature: none; no credentials are needed
operation-secrets = Secrets: { $paths }; hidden unless --show-secrets is given
operation-output = Output: -o json prints the whole response, the other formats its rows
operation-derived = Evidence: derived from an example of the document
operation-inferred = Evidence: inferred; the document does not fully describe it
operation-claims = The documents do not say (inferred, or left open):
operation-errors = Error codes that the document lists (others may occur):
effect-read = read; retried if the response is lost
effect-set = sets a value; retried if the response is lost
effect-keyed = takes effect once for each value of { $parameter }; without it, a key is generated and the command asks first
effect-once = not safe to repeat: asks first, and is sent once
quota = { $limit ->
        [one] { $limit } call
       *[other] { $limit } calls
    } per { $per } { $scope }{ $guess }; the client waits when it is reached
quota-account = for the account
quota-value = for each value of { $parameter }
quota-inferred = {" "}(inferred)
quota-second = second
quota-minute = minute
quota-hour = hour
quota-day = day
rule-exactly-one = give exactly one of { $parameters }
rule-at-least-one = give one or more of { $parameters }
rule-all-or-none = give all or none of { $parameters }
rule-when = with { $parameter } { $value } give { $parameters } too
parameter-inferred = Inferred, at least in part: the service's documents do not say this.
parameter-explicit = Must be given: { $why }.
parameter-generated = generated if missing
parameter-required = required
parameter-optional = optional
parameter-wire-name = on the wire: { $name }
parameter-secret = Secret, never printed. @FILE reads it from a file, - from stdin; arguments are visible to every user of a machine.
parameter-list = For several values, repeat the flag or give one JSON array; '[]' is an empty list.
parameter-card-list = For several values, separate them by commas or spaces, read a list of cards (text, CSV, .xlsx or .xls) with @FILE, repeat the flag or give one JSON array; '[]' is an empty list.
parameter-values = Known values, by value or name: { $values }.
parameter-example = Example: { $example }
parameter-without-all = { $help } [required without --all]
type-file = file
type-text = string
type-texts = list of strings
type-integer = whole number
type-integers = list of whole numbers
type-number = number
type-numbers = list of numbers
type-boolean = true or false
type-booleans = list of true and false
limit-items = at most { $most } items
limit-between = { $least } to { $most }
limit-from = { $least } or more
limit-to = { $most } or less
limit-length = { $most } characters
limit-length-between = { $least } to { $most } characters
limit-length-from = { $least } characters or more
limit-length-to = at most { $most } characters
flag-help = Print help: with --help all of it, with -h the short form
flag-field = A further field by its wire name; the sources do not list all fields. May be repeated
flag-all = Read all pages, from the requested one on, and print their rows
flag-yes = Do not ask before sending
flag-dry-run = Print the request instead of sending it, with signature and secrets masked

## Values of flags

value-duration = write 90, 90s, 15m or 1h
value-share = write a number above 0, at most 1, such as 0.5
value-timeout = write 5s, 1m or 1h; at most 24h
value-scale = write a number above 0, at most 100000
value-pair = write NAME=VALUE

## Confirmation, files and credentials

confirm-question = { $question } [y/N]{" "}
confirm-no-terminal = cannot ask `{ $question }`: stdin is not a terminal
confirm-no-terminal-remedy = pass --yes to confirm
confirm-rejected = not confirmed, nothing was sent
confirm-rejected-remedy = answer y, or pass --yes
secret-unreadable = --{ $flag } { $argument }: cannot be read: { $error }
secret-too-long = --{ $flag } { $argument }: more than 64 KiB
secret-remedy = give a file that holds the value
credentials-access-key = access key
credentials-application = application
credentials-not-asked = a dry run runs no program and asks no other host for the { $kind }; the request is shown with { $placeholder }
credentials-instance = the metadata service of this ECS instance
credentials-not-offline = a command that sends nothing runs no program and asks no other host for the access key
credentials-not-offline-remedy = set the key in the environment, or give --access-key-id and --secret-stdin
credentials-placeholder = no { $kind } is set; the request is shown with { $placeholder }

## Outages

outage-begins = polls fail, and are repeated until the deadline: { $error }
outage-changes = polls now fail for another reason, and are repeated until the deadline: { $error }
outage-ends = polls succeed again, after { $lasted }
outage-unreported = polls failed { $count } more times for the same reasons

## Calls

send-again-question = send { $name }, which takes effect again with each new key, to { $endpoint }?
send-once-question = send { $name }, which is not safe to repeat, to { $endpoint }?
stopped-run-again = { $signal }; run the same command again
stopped-waiting = { $signal }; waiting for the response to the current call; a second signal ends the program
no-response-yet = { $name }: no response yet, and the request may have taken effect; check that before you send it again
signal-interrupt = interrupted
signal-terminate = stopped by SIGTERM
signal-hang-up = stopped by SIGHUP
secrets-hidden = secrets in the response are hidden; --show-secrets prints them
no-rows = { $name } succeeded{ $message } and returned no rows{ $request }
no-rows-message = {" "}({ $message })
no-rows-request = , request id { $id }
result-failure = { $name } has no result: { $failure }
some-rejected = { $rejected } of { $items } were rejected; see the column isError
dry-run = dry run: the request was not sent
call-encoded-path = a percent-encoded path cannot be compared with the spec; --effect once applies
call-method = `{ $method }` is not an HTTP method
call-method-remedy = write GET or POST
call-listed = { $operation } is in the spec; use simfleet api { $service } { $command }, which checks its parameters
call-not-repeatable = the spec says that { $operation } is not safe to repeat; --effect once applies
schema-none = { $format } has no JSON Schema
schema-none-remedy = leave --output out, or use json or jsonl
api-no-operation = no operation was given
api-no-operation-remedy = see simfleet api --help

## Pages

pages-continue = continue with --all --{ $flag } { $page }
pages-stopped = { $signal }; { $remedy }
pages-failed = page { $page } failed: { $error }
pages-incomplete = not all pages were read
pages-unusable = page { $page } { $why }; use -o json without --all to see its content
pages-repeated = page { $page } is the same as the one before
pages-repeated-remedy = the service seems to ignore the page number; leave --all out
pages-first = --{ $flag } { $text }: not a page
pages-first-remedy = write 1 or more
pages-other-data = has something other than the described data
pages-no-list = has no list of rows
pages-other-list = has something other than a list of rows

## Parameters

parameter-not-given = --{ $flag } is not given, and { $reason }
parameter-not-given-remedy = give --{ $flag }
parameter-list-not-given-remedy = give --{ $flag }, or '[]' if that is meant
parameter-field = --field { $text }
parameter-key-generated = { $name }={ $key } was generated; to repeat the call without a second effect, add --{ $flag } { $key }
parameter-key-placeholder = { $name } looks like a placeholder; each call takes effect again, and is not retried
parameter-comma = --{ $flag } { $text }: a comma can separate values or be part of one
parameter-bad-array = --{ $flag } { $text }: it begins like a JSON array, but is not valid: { $error }
parameter-bad-item = --{ $flag } { $text }: its items must be strings, numbers, true or false
parameter-list-remedy = repeat the flag for each value, or write one JSON array: '["a","b"]'
parameter-file-empty = --{ $flag } { $file }: no card number is in the file
parameter-file-empty-remedy = give a file with card numbers
parameter-hidden = (hidden)
parameter-not-integer = --{ $flag } { $text }: not a whole number
parameter-not-integer-remedy = write digits, such as 20
parameter-not-known = --{ $flag } { $text }: not a whole number or a known name
parameter-not-known-remedy = write one of { $known }
parameter-not-number = --{ $flag } { $text }: not a number
parameter-not-number-remedy = write a number such as 9.5
parameter-not-boolean = --{ $flag } { $text }: not true or false
parameter-not-boolean-remedy = write true or false
parameter-unknown-value = --{ $flag } { $text } is not a known value and is sent unchanged; known: { $known }
upload-unreadable = --{ $flag } { $path }: cannot be read: { $error }
upload-unreadable-remedy = give a readable file
upload-too-large = --{ $flag } { $path }: more than 32 MiB
upload-too-large-remedy = give a smaller file

## Comparing the specs

parity-service = give one of: { $services }
parity-unknown-parameter = --value: no operation that is called has the parameter `{ $name }`
parity-unknown-parameter-remedy = give a name as in the specs, such as promoCode; nothing was sent
parity-not-a-pair = --value: `{ $text }` is not NAME=VALUE
parity-not-a-pair-remedy = give a name, =, and a value; nothing was sent
parity-card-value = --value: `{ $name }` is a card number
parity-card-value-remedy = give it with --card; nothing was sent
parity-empty-card = --card: no card number was given
parity-empty-card-remedy = give a card number, or leave --card out to use cards of a list; nothing was sent
parity-xml = XML has no types, so they cannot be compared
parity-xml-remedy = leave --wire out, or use json
parity-question = send at most { $calls } read calls?
parity-left-out = { $service } is left out: { $error }
parity-calls = { $service }: at most { $calls } calls to { $endpoint }, which read and change nothing; a call that fails is sent at most { $attempts } times:
parity-call-poll = { $operation } again as a poll with { $parameter }
parity-call-without = { $operation } without { $parameter }, which the service should reject
parity-credentials = { $service }: the credentials come from { $asked }, which is called after the confirmation
parity-cards-of-list = cards: at most { $most } of the first page of a list; --card uses others
parity-cards-given = cards: only the { $cards } that --card gives
parity-log = the log on stderr contains card numbers and messages of the services; send only the report
parity-stopped = { $service } is not called any more: { $reason }; `simfleet doctor` shows the message of the service
parity-contradicted = { $service } { $subject } is contradicted: { $reason }
parity-totals = { $expected } of { $called } calls had the expected response; { $claims } claims: { $confirmed } confirmed, { $contradicted } contradicted, { $observed } observed, { $unseen } not seen
