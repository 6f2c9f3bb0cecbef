# What the program says about card numbers and lists of cards. The file locales/zh-CN/lists.ftl has the same keys with the same variables.

## Card numbers

kind-iccid = an ICCID
kind-msisdn = an MSISDN
kind-sim-no = a card number
number-padded = it ends with `F`, which only pads the digits on the card; write the digits alone
number-not-digits = it contains something other than digits
number-not-alphanumeric = it contains something other than letters and digits
number-length = it has { $length } characters, and { $kind } has { $least } to { $most }
number-length-iccid = it has { $length } characters, and { $kind } has { $least } to { $most }, usually 20 digits
number-without-digit = it has no digit
number-wrong = { $place }: `{ $text }` is not { $kind }: { $reason }
number-wrong-remedy = give it as printed on the card or shown by the service; nothing was sent
numbers-missing = no card number was given
numbers-missing-remedy = give card numbers, or --from FILE
numbers-missing-in = { $file }: the list is empty
numbers-missing-in-remedy = give a list with card numbers
numbers-repeated = { $count ->
        [one] { $count } repeated number is left out
       *[other] { $count } repeated numbers are left out
    }
numbers-repeated-in = { $file }: { $count ->
        [one] { $count } repeated number is left out
       *[other] { $count } repeated numbers are left out
    }
numbers-wrong-check-digit = the last digit of some ICCIDs is not their check digit; they may be mistyped: { $numbers }
numbers-without-check-digit = some ICCIDs have 19 digits instead of 20; the last one, the check digit, may be missing: { $numbers }
numbers-more-wrong = { $count } more are wrong: { $places }
numbers-left-out = { $count } arguments, lines or cells are left out
numbers-wrong = { $count } arguments, lines or cells are wrong, and nothing was sent
numbers-wrong-remedy = correct them, or pass --skip-bad to leave them out
semicolon = {"; "}

## Places

place-argument = argument { $number }
place-line = { $file }, line { $line }
place-cell = { $file }, sheet { $sheet }, cell { $cell }
place-sheet = { $file }, sheet { $sheet }
place-column = column { $number }
place-column-letters = column { $number } ({ $letters })

## Files

list-unreadable = { $file }: cannot read the numbers: { $error }
list-unreadable-remedy = give a readable file
list-too-large = { $file }: more than 64 MiB
list-too-large-remedy = split the file
list-failed = { $file }: { $error }
list-other-format = this is { $what }, not a text file or a workbook
list-other-archive = this is { $what }, not a text file or a workbook (.xlsx or .xls)
list-format-remedy = give a list as text, CSV, .xlsx or .xls
list-markup = this is { $what }, not a list
list-markup-remedy = open it in the spreadsheet program and save it as .xlsx, or export the list as CSV
list-binary = this is a binary file, or UTF-16 without a byte order mark
list-encoding = this is not valid { $encoding }
list-encoding-remedy = save the list as UTF-8 text
list-text-sheet = a text file has no sheets
list-text-sheet-remedy = leave --sheet out
list-open-quote = line { $line }: a cell contains a line break and numbers after it, so a quotation mark is probably not closed
list-open-quote-remedy = write a quotation mark in a cell twice, remove line breaks from cells, or save the list as .xlsx
list-not-csv = the text is not valid CSV
list-not-csv-remedy = export the list again
list-lone-header = the column is named `{ $name }`, and { $kind } is needed
list-lone-header-remedy = give another list, or pass --column 1 to read it anyway
format-empty-zip = an empty zip archive
format-zip = a zip archive
format-pdf = a PDF document
format-gzip = a gzip archive
format-7z = a 7z archive
format-rar = a RAR archive
format-image = an image
format-program = a program
format-database = a database
format-xlsb = a binary workbook (.xlsb)
format-ods = an OpenDocument file (.ods)
format-docx = a text document (.docx)
format-pptx = a presentation (.pptx)
format-doc = a text document of an old format (.doc)
format-ppt = a presentation of an old format (.ppt)
format-compound = a compound file without a workbook
format-html = an HTML page
format-xml = an XML document
format-json = JSON

## Workbooks

workbook-damaged = the workbook is damaged: { $what }
workbook-damaged-remedy = open it in the spreadsheet program and save it again, or export the list as CSV
workbook-cut-zip = this begins like a zip archive or a workbook (.xlsx), but it is damaged or not complete
workbook-cut-compound = this begins like a workbook of an old format (.xls), but it is damaged or not complete
workbook-cut-remedy = copy or export the file again
workbook-parts = the archive has more than { $most } parts
workbook-part-large = the part `{ $name }` of the workbook is far larger than the file that contains it
workbook-part-entries = the part `{ $name }` of the workbook has too many entries
workbook-long-text = the part `{ $name }` of the workbook has a text or a tag of more than { $most } MiB
workbook-texts = the part `{ $name }` of the workbook has more than { $most } MiB of texts and formats
workbook-unsaved = more than { $most } formulas of the sheet have no saved result
workbook-unsaved-remedy = open the workbook in the spreadsheet program and save it
workbook-sheets = the workbook has too many sheets
workbook-save-remedy = save the sheet with the card numbers as a new .xlsx workbook, or export it as CSV
workbook-old = this is a workbook of Excel 95 or earlier
workbook-old-remedy = save it as .xlsx, or export the list as CSV
workbook-encrypted = the workbook is encrypted with a password
workbook-encrypted-remedy = remove the password in the spreadsheet program and save the workbook again, or export the list as CSV
damage-texts = it announces more shared texts than it has
damage-formula = it has a shared formula with a very large index
damage-beginning = it has no beginning
damage-sheet = a sheet is missing
damage-text = the text of a cell is missing
damage-parts = its parts contradict each other
sheet-unknown = the workbook has no sheet `{ $name }`
sheet-remedy = pass --sheet with one of these names or numbers: { $names }
sheet-empty = no visible sheet of the workbook has a cell with a value
sheet-empty-remedy = give a workbook with card numbers, or pass --sheet to read a hidden sheet
sheet-several = { $count } sheets of the workbook have values
sheet-name = { $number } `{ $name }`
sheets-more = and { $more } more

## Cells

-store-as-text = a spreadsheet keeps only 15 digits of a number; format the column as text before the numbers are entered, and export the list again
cell-decimals = it is stored as a number with decimals: { -store-as-text }
cell-long-number = it is stored as a number of more than 15 digits: { -store-as-text }
cell-rounded = it is a rounded number: { -store-as-text }
cell-zeros = it has only zeros after 15 digits: { -store-as-text }; if it is the number of a card, give it as an argument
cell-format = its number format `{ $format }` shows another text than the one that is stored: format the column as text, check the numbers, and save the file again
cell-name = it is the name of a column, so several exports may be joined: check that the numbers below it are in the same column, and remove this row
cell-mixed = it has the form of an ICCID, and other values of the list do not: keep one kind of number in the list
cell-other = it is { $what }
cell-date = a date or a time
cell-boolean = true or false
cell-error = an error of a formula, such as #N/A
cell-formula = a formula without a saved result: open the workbook in the spreadsheet program and save it

## Columns

note-column = { $table }: the card numbers are those of { $column }{ $name }
note-without-value = { $table }: rows without a value in { $column }: { $count }
note-hidden-rows = { $file }: hidden rows, such as those of a filter, are read too: { $count }
note-hidden-column = { $table }: { $column } is hidden in the spreadsheet, and is read anyway
list-second-header = { $place }: `{ $name }` is in a second header with other columns than the first one
list-second-header-remedy = this seems to be several exports in one file; give one of them at a time
list-columns = the table has more than { $most } columns
list-columns-remedy = save a list with the card numbers only
list-column-empty = column { $number } has no values
list-column-unknown = no column is named `{ $name }`
list-column-repeated = several columns are named `{ $name }`
list-columns-several = several columns may hold the card numbers
list-columns-none = no column is known to hold the card numbers
list-column-remedy = pass --column with a name or number: { $columns }{ $more }
list-column-more = ; and { $more } more
list-column = { $column }{ $name } ({ $fitting } of { $all } could be { $kind }{ $example })
list-column-name = {" "}`{ $name }`
list-column-example = , such as `{ $text }`
