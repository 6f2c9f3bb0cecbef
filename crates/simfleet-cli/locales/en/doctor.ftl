# What `simfleet doctor` finds. The file locales/zh-CN/doctor.ftl has the same keys with the same variables.

doctor-service = choose one of { $services }
doctor-stopped = { $signal }; the checks that had ended were printed

## The screen

doctor-machine = This machine
doctor-ok = ok
doctor-warning = warning
doctor-error = error
doctor-skipped = skipped
doctor-check-program = {"program: "}
doctor-check-config = {"config: "}
doctor-check-variables = {"variables: "}
doctor-check-files = {"files: "}
doctor-check-ledger = {"ledger: "}
doctor-check-credentials = {"credentials: "}
doctor-check-endpoint = {"endpoint: "}
doctor-check-connection = {"connection: "}
doctor-check-clock = {"clock: "}
doctor-check-call = {"call: "}
doctor-remedy = what to do: { $remedy }
doctor-all-ok = No problem was found.
doctor-summary = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }.

## This machine

doctor-profile = profile { $profile } of { $path }
doctor-no-profile = { $path } has no default profile, so no profile is used
doctor-no-config = there is no configuration file, so no profile is used
doctor-variables-ok = no variable looks wrong
doctor-variable-encoding = the value of { $name } is not valid UTF-8
doctor-variable-blank = the value of { $name } contains a blank or a line break
doctor-variable-quoted = the value of { $name } contains quotes
doctor-variable-placeholder = the value of { $name } looks like a placeholder from an example
doctor-variable-remedy = set { $name } to the value that the service issued, without blanks and quotes
doctor-variable-half = { $set } is set, but { $missing } is not
doctor-variable-half-remedy = set { $missing } too, or unset { $set }
doctor-proxy-unusable = the value of { $name } is not the URL of a proxy
doctor-proxy-unusable-remedy = write http://HOST:PORT; the schemes http, https, socks4, socks4a, socks5 and socks5h are supported
doctor-proxy-twice = { $used } and { $unused } have different values; { $used } is used
doctor-proxy-twice-remedy = unset { $unused }, or give both the same value
doctor-files-none = no file with secrets is open to others
doctor-files-private = nobody else can read { $files }
doctor-files-readable = others can read { $file } (mode { $mode })
doctor-files-writable = others can change { $file } (mode { $mode })
doctor-files-remedy = run { $command }
doctor-ledger-homeless = there is no home directory, so runs need --state
doctor-ledger-none = there is none yet; the first run creates it
doctor-ledger-missing = { $place } does not exist yet; the first run creates it
doctor-ledger-empty = { $place } is empty; the first run creates its tables
doctor-ledger-ok = { $place } can be used, version { $version }
doctor-ledger-older = { $place } can be used, version { $version }; the next run migrates it to version { $current }
doctor-ledger-late = { $place }: the check did not end within { $seconds } s
doctor-ledger-late-remedy = check the disk or the database server
doctor-ledger-remedy = give another ledger with --state

## Credentials

doctor-key-emulator = the default key of the emulator, { $id }
doctor-app-found = found in { $source }, id { $id }
doctor-key-found = found in { $source }, id { $id }, does not expire
doctor-key-found-until = found in { $source }, id { $id }, expires at { $end }
doctor-key-by-variable = by { $variable }
doctor-key-by-file = by { $path }
doctor-key-by-profile = by { $path }, profile { $profile }, mode { $mode }
doctor-key-shared = the same as for { $service }
doctor-key-none = no source has an access key
doctor-key-none-remedy = run `aliyun configure`, or set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET
doctor-key-late = the source of the credentials did not answer within { $seconds } s
doctor-key-late-remedy = check the program or the service that issues the key
doctor-key-offline = with --offline, the source cannot be asked: it is a program or needs the network

## Connections

doctor-offline = --offline makes no connection
doctor-endpoint-missing = no endpoint is set
doctor-endpoint-missing-remedy = set { $variable } to the origin of the agent back office, for example { $example }, or pass --{ $option }
doctor-endpoint-proxy = { $endpoint }, through the proxy { $proxy } of { $variable }
doctor-endpoint-set-proxy = { $endpoint }, through the proxy { $proxy } of the settings
doctor-endpoint-system-proxy = { $endpoint }, through the proxy { $proxy } of the system
doctor-name-unknown = the name { $host } has no address: { $reason }
doctor-name-unknown-remedy = check the spelling of the endpoint, the network and the DNS server
doctor-connection-tls = the service responds over TLS
doctor-connection-plain = the service responds; the connection is not encrypted
doctor-connection-status = the status of the response to a request without parameters is { $status }
doctor-connection-late = no response within { $seconds } s
doctor-connection-late-remedy = check the network, firewalls and the proxy
doctor-certificate-subject = presented certificate: { $name }
doctor-certificate-issuer = issued by: { $name }
doctor-certificate-validity = valid from { $start } to { $end }
doctor-clock-agrees = this machine and the service agree
doctor-clock-ok = this machine and the service differ by { $amount }
doctor-clock-behind = the clock of this machine is { $amount } behind that of the service
doctor-clock-ahead = the clock of this machine is { $amount } ahead of that of the service
doctor-clock-window = the service rejects timestamps that are wrong by more than { $minutes } min; simfleet corrects up to 1 h
doctor-clock-remedy = set the clock, for example with `timedatectl set-ntp true`
doctor-clock-unknown = the response has no date
doctor-clock-scaled = with --time-scale, the clocks cannot be compared
doctor-call-ok = { $operation } succeeded
doctor-call-identity = { $operation } succeeded: { $identity }
doctor-call-late = { $operation }: no response within { $seconds } s
doctor-call-without-key = there are no credentials
doctor-call-unreachable = the service cannot be reached
