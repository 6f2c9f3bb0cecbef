# The messages about profiles and their file. The file locales/zh-CN/profiles.ftl has the same keys with the same variables.

## The configuration file

config-unusable = { $path } { $reason }
config-line = { $path }, line { $line }
config-invalid = { $place }: { $reason }
config-invalid-remedy = see `simfleet config init --stdout` for an example
config-empty = is empty
config-empty-remedy = delete it, or write settings into it; `simfleet config init --stdout` shows an example
config-loop = cannot be read: its symbolic links lead in a circle
config-loop-remedy = correct the links, or name another file with --config
config-missing-remedy = check the path, or create the file with `simfleet config init`
config-directory-remedy = name the file, such as config.toml in this folder
config-too-long = is longer than 256 KiB
config-too-long-remedy = name the configuration file of simfleet
config-not-utf-8 = is not UTF-8, in line { $line }
config-not-utf-8-remedy = save it as UTF-8
config-readable = contains secrets, and other users may access it (mode { $mode })
config-writable = names programs that simfleet runs, and other users may change it (mode { $mode })
config-permissions-remedy = run `{ $command }`
config-unknown-key = the key `{ $key }` is unknown
config-unknown-key-near = did you mean `{ $name }`?
config-unknown-key-remedy = the known keys are { $names }
config-no-home = the profile `{ $profile }` cannot be found, because the home directory is not known
config-no-home-remedy = set HOME, or name the file with --config
file-unreadable = cannot be read: { $error }
file-unreadable-remedy = check its permissions
file-missing = does not exist
file-is-directory = is a folder
file-is-special = is not a regular file
file-special-remedy = write the contents to a file

## Profiles

profile-place = profile `{ $name }` in { $path }
profile-unknown = has no profile `{ $name }`
profile-unknown-remedy = it has { $names }
profile-none-remedy = it has none; add [profiles.{ $name }]
profile-without-section = has no settings of { $service } in its profile `{ $name }`
profile-without-section-remedy = add { $header } to the file, or choose another profile with --profile
profile-two-sources = `{ $service }` has both `credentials` and an access key
profile-two-sources-remedy = keep one of them
profile-half-a-key = `{ $service }` has no `{ $missing }`, but other parts of the key
profile-half-a-key-remedy = add `{ $missing }`, or remove the other parts
profile-key-only = `client_key` is set without `client_cert`
profile-key-only-remedy = add `client_cert`
profile-no-proxy-only = `no_proxy` is set without `proxy`
profile-no-proxy-only-remedy = add `proxy`; for the proxy of the environment, set NO_PROXY

## Connections

client-key-only = --client-key is given without a client certificate
client-key-only-remedy = give --client-cert
proxy-unusable = the proxy cannot be used: { $error }
pem-unusable = { $setting } { $path } { $reason }
pem-reason = cannot be used: { $error }
pem-missing-remedy = check the path; the file must be in PEM form
pem-directory-remedy = name the file
pem-too-long = is longer than 4 MiB
profile-proxy-command = `proxy` is a command
profile-proxy-command-remedy = write its URL or env:NAME

## The commands profiles and config

config-none = there is no configuration file at { $path }; `simfleet config init` writes an example
config-without-profiles = { $path } has no profile; remove the # of the settings that you need
config-no-place = the place of the configuration file is not known
config-written = wrote an example to { $path }; edit it, and run `simfleet profiles check`
config-exists = { $path } exists already, and stays as it is
config-exists-remedy = edit it; `simfleet config init --stdout` prints the example
config-not-written = { $path } cannot be written: { $error }
