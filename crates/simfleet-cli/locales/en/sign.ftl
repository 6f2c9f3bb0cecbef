## simfleet sign

sign-foreign = { $flag } does not belong to the scheme { $scheme }
sign-foreign-remedy = leave { $flag } out
sign-exact = { $flag } cannot be combined with --exact, which adds no parameters
sign-exact-remedy = give it as --param or --header, as it is sent
sign-missing = the scheme { $scheme } needs { $flag }
sign-missing-remedy = give { $flag }, or sign exactly the given parameters with --exact
sign-value = { $flag }: no service accepts `{ $value }`
sign-value-remedy = write it like { $example }
sign-empty = the value of { $names } is empty; services have rejected both ways to sign empty values, so leave such parameters out
sign-file = { $flag } @{ $path }: { $error }
sign-file-remedy = give a file with one NAME=VALUE on each line
sign-file-too-long = more than 1 MiB
sign-file-not-utf8 = it is not UTF-8
sign-file-line = line { $line } is not NAME=VALUE
sign-no-id = --secret-stdin needs the id of the key
sign-no-id-remedy = give --access-key-id, or set { $variable }
sign-no-secret = --secret-stdin: the first line of stdin is empty
sign-no-secret-remedy = write the secret to stdin, and the security token of a temporary key on a second line
sign-token-hidden = the security token is hidden; --show-secrets prints it
sign-canonical-request = canonical request:
sign-string-to-sign = string to sign:
sign-signature = signature:
sign-request = request:

## simfleet explain-signature

explain-stdin = stdin can be read for one input only
explain-stdin-remedy = give the others as files
explain-unreadable = { $path }: { $error }
explain-unreadable-remedy = give a readable file, or - for stdin
explain-too-long = { $path }: more than 1 MiB
explain-too-long-remedy = give only the response of the service and the request that it rejected
explain-certain = certain
explain-likely = likely
explain-possible = possible
explain-position = differs at byte { $position } of the service's text:
explain-sent = sent {"   "}
explain-server = service {""}
explain-no-cause = no cause was found
explain-needs-request = the request is not known; --request shows where the strings to sign differ
explain-no-server-string = the error does not contain the service's string to sign, so the request was only checked on its own
explain-key-unused = the credentials were not used, because the signature that was sent is not known

cause-wrong-secret = The client signed the same text as the service, so the two use different secrets. Check that the secret belongs to this key id, and that the key was not rotated.
cause-blank-in-secret = The secret has a blank, a line break, a byte order mark or quotation marks around it. Remove them where the secret is stored.
cause-ampersand = The key of the HMAC is wrong: for rpc it is the secret followed by &, for acs3 the secret alone.
cause-other-key-id = The request is signed with another key id than that of the credentials given here. Use the credentials of the request.
cause-unknown-key-id = The service does not know the key id, or the key is disabled. Check the id, and that it belongs to this service.
cause-plus-for-space = A space is written as +. Percent-encode it as %20 before you sign.
cause-lower-case-escapes = Percent escapes have lower-case digits. Write them in upper case: %2F.
cause-asterisk-not-escaped = An asterisk is not escaped. Write it as %2A.
cause-tilde-escaped = A tilde is escaped. Leave it as ~.
cause-other-escapes = Characters are escaped in another way than the service does it. Only letters, digits and - _ . ~ stay, and everything else becomes %XX.
cause-sort-order = The parameters are in another order. Sort by the bytes of the names: upper case before lower case, Name.10 before Name.2. haoka needs appID, apiVersion, traceID, timestamp and key in this order.
cause-missing-parameter = The service received a parameter or header that the client's side does not have. Sign it too, or find out what adds it.
cause-extra-parameter = The client's side has a parameter or header that the service did not receive. Send it, or do not sign it.
cause-body-in-wrong-place = The parameters are in a JSON body, which rpc does not read. Send them in the query or in a form.
cause-form-or-query = The service did not receive the fields of the form as parameters. Send the header Content-Type: application/x-www-form-urlencoded, or put them into the query.
cause-double-encoding = A value is encoded once too often. Give the library the plain value.
cause-single-encoding = The sorted parameters must be percent-encoded once more in the string to sign, and they are not.
cause-stale-token = The security token is missing, has expired, or belongs to another key. Take id, secret and token from the same response of STS, and sign the token too.
cause-clock-skew = The clocks of client and service differ too much. Set the clock of the client; a time in UTC is required.
cause-wrong-method = The method that was signed is not that of the request. A redirect, or curl with -d, changes it.
cause-wrong-path = The path that was signed is not that of the request. rpc always signs /, as %2F.
cause-wrong-host = The host that was signed is not the host that the service received. Check the port and proxies that rewrite the host.
cause-blank-in-value = A value begins or ends with a blank, a line break or a byte order mark. Remove it before you sign.
cause-charset = A value is not in UTF-8, for example in GBK. Encode it as UTF-8 before you sign.
cause-empty-value-dropped = The two sides treat an empty value in different ways. Leave the parameter out.
cause-signature-not-escaped = The + in the signature is not escaped, so the service reads a space. Percent-encode the signature.
cause-body-hash = The hash of the body is not that of the body. Hash the bytes that are sent.
cause-unsigned-header = A header that must be signed is not listed in SignedHeaders: host, content-type and every x-acs- header.
cause-malformed = A part of the signature is missing or has the wrong form. Compare it with the output of simfleet sign.
cause-nonce-reused = The nonce or trace id was used before. Create a new one for every attempt.
cause-other-attempt = Error and request belong to different attempts. Take both from the same one.
cause-value-differs = The two sides differ here, and the reason is not known. Find out what changes the value between client and service.
