# What the program says about the data that it prints. The file locales/zh-CN/data.ftl has the same keys with the same variables.

## Options

file-stdout-only = --file: { $command } runs until it is stopped and prints to stdout
file-stdout-only-remedy = redirect stdout to a file
xlsx-without-file = -o xlsx needs a file, and nothing was sent
xlsx-without-file-remedy = add --file NAME.xlsx
excel-without-csv = --excel is an option of -o csv
excel-without-csv-remedy = add -o csv, or use -o xlsx --file NAME.xlsx
columns-of-response = --columns: -o json prints the whole response, which has no columns
columns-of-response-remedy = use -o jsonl, which prints its rows; nothing was sent
jq-of-table = --jq: tables, csv and xlsx cannot be filtered
jq-of-table-remedy = leave -o out for JSON, or use -o jsonl; for csv, end the expression with "| @csv"; nothing was sent
dry-run-workbook = a dry run has no rows for a workbook
dry-run-workbook-remedy = leave -o xlsx out
dry-run-columns = --columns: a dry run prints requests, which have no columns
dry-run-columns-remedy = use -o jsonl

## Columns

column-unknown = --columns: there is no column `{ $name }`
column-unknown-remedy = { $suggestion }the columns are { $known }; nothing was sent
column-empty = --columns: a name is empty
column-empty-remedy = separate the names by single commas
column-twice = --columns: `{ $name }` is given twice
column-twice-remedy = give each column once
column-suggestion = did you mean { $name }?{" "}
column-in-no-row = no row has the column `{ $name }`; { $suggestion }the columns are { $known }
columns-too-many = the rows have { $columns } different members, and csv and xlsx have at most { $most } columns
columns-too-many-remedy = use -o jsonl
columns-left-out = the table shows { $shown } of { $all } columns; -o jsonl prints all members
values-shortened = values that end with … are shortened to fit the terminal; use -o jsonl for all
column-hidden = the column { $name } does not fit the terminal; choose columns with --columns NAME,NAME, or use -o jsonl
columns-hidden = { $count } columns do not fit the terminal: { $names }; choose columns with --columns NAME,NAME, or use -o jsonl
names-and-more = { $names } and { $more } more
cells-shortened = the file is written, but { $count } of its cells are shortened to 32767 characters
cells-shortened-remedy = use -o jsonl or csv for the whole values

## Filters

jq-failed = --jq: the expression failed: { $error }
jq-failed-often = --jq: the expression failed, { $count } times: { $error }
jq-failed-remedy = correct it; the requests of the command were sent
jq-no-thread = --jq: cannot start a thread: { $error }
jq-no-thread-remedy = free resources
jq-invalid = --jq: { $error }
jq-invalid-remedy = see https://jqlang.org/manual; nothing was sent
jq-too-complex = --jq: the expression cannot be compiled
jq-too-complex-remedy = simplify it; nothing was sent
jq-too-large = --jq: the expression needs more than 1 GiB; correct it, or use -o jsonl, which filters row by row
jq-ended = the expression ended unexpectedly
jq-not-valid = the expression is not valid
jq-undefined = `{ $name }` is not a known { $what }
jq-missing = { $what } is missing before `{ $found }`
jq-missing-at-end = { $what } is missing at its end

## Destination

stdout-fails = cannot write to stdout: { $error }
stdout-fails-remedy = free space, or redirect stdout elsewhere
stdout-continues = cannot write to stdout: { $error }; the output continues on stderr
stdout-divided = stdout is not complete: { $missing } of { $all } rows were printed to stderr instead
stdout-rows-in-ledger = the rows of all cards can be printed again with: { $next }
stdout-redirect-remedy = redirect stdout elsewhere
file-fails = { $option } { $path }: cannot be written: { $error }
file-fails-remedy = give a file in a folder that you may write to
file-not-regular = { $option } { $path }: not a regular file
file-not-regular-remedy = give another name, or redirect stdout
file-dangling = { $option } { $path }: a link to a file that does not exist
file-dangling-remedy = give the file itself, or remove the link
file-protected = { $option } { $path }: the file is write-protected
file-protected-remedy = make it writable, or give another name
file-continues = { $path }: cannot be written: { $error }; the output continues on stdout
file-divided = { $path }: cannot be written, and an older file of this name is as it was: { $error }; the first part of the output is in { $part }, and the rest was printed to { $place }
file-printed = { $path }: cannot be written, and an older file of this name is as it was: { $error }; the output was printed to { $place }
file-elsewhere = { $path }: cannot be written, and an older file of this name is as it was: { $error }; the output is in { $part }
file-unchanged-remedy = free space, or give another file
file-only-errors = every row has an error, so { $path } is as it was; the rows are in { $errors }
temporary-file-fails = a temporary file in { $folder } cannot be written
