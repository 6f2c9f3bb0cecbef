//! Workbooks of openpyxl and xlwt.

use encoding_rs::GBK;
use simfleet_cli::card_list::CardList;
use simfleet_cli::card_numbers::CardNumber;

use crate::{card, failure, fixture, read, read_part};

#[test]
fn a_list_gives_the_same_cards_in_every_format() {
    let cards: Vec<(String, String)> = (0..5000).map(card).collect();
    let mut csv = String::from("ICCID,MSISDN,套餐\r\n");
    for (iccid, msisdn) in &cards {
        csv.push_str(&format!("{iccid},{msisdn},\"30G,月套餐\"\r\n"));
    }
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(csv.replace(',', "\t").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let files = [
        ("cards.xlsx", fixture("cards.xlsx")),
        ("cards.xls", fixture("cards.xls")),
        ("csv utf-8", csv.clone().into_bytes()),
        ("csv gbk", GBK.encode(&csv).0.into_owned()),
        ("utf-16 text", utf16),
    ];
    let iccids: Vec<&String> = cards.iter().map(|(iccid, _)| iccid).collect();
    let msisdns: Vec<&String> = cards.iter().map(|(_, msisdn)| msisdn).collect();
    for (name, bytes) in files {
        for (kind, wanted) in
            [(CardNumber::Iccid, &iccids), (CardNumber::Msisdn, &msisdns), (CardNumber::SimNo, &msisdns)]
        {
            let list = read(kind, &bytes);
            assert_eq!((list.wrong.count, list.duplicates, list.wrong_check_digits.count), (0, 0, 0), "{name} {kind}");
            assert!(list.numbers.iter().eq(wanted.iter().copied()), "{name} {kind}: {} cards", list.numbers.len());
        }
    }
}

/// Returns the places of all wrong values.
fn wrong_places(list: &CardList) -> Vec<&str> {
    let described = list.wrong.described.iter().map(|value| value.place.as_str());
    described.chain(list.wrong.other_places.iter().map(String::as_str)).collect()
}

#[test]
fn every_kind_of_wrong_cell_is_named() {
    for name in ["wrong.xlsx", "wrong.xls"] {
        let list = read(CardNumber::Iccid, fixture(name));
        assert_eq!(list.numbers, [card(1).0], "{name}");
        let wanted: Vec<String> = (3..=32).map(|row| format!("file, sheet 卡, cell A{row}")).collect();
        assert_eq!(wrong_places(&list), wanted, "{name}");
        let why = |row: usize| list.wrong.described[row - 3].why.as_str();
        assert!(why(3).contains("more than 15 digits") && why(3).contains("format the column as text"), "{name}");
        for (row, part) in
            [(4, "with decimals"), (6, "more than 15 digits"), (8, "true or false"), (9, "a date"), (11, "rounded")]
        {
            assert!(why(row).contains(part), "{name}: {row}: {}", why(row));
        }
    }
}

#[test]
fn formulas_without_a_result_and_errors_are_named() {
    for (name, part) in [("wrong.xlsx", "a formula without a saved result"), ("wrong.xls", "an error of a formula")] {
        let bytes = fixture(name);
        // As the only values, they are described.
        let mut list = CardList::new(CardNumber::SimNo);
        let source = simfleet_cli::card_list::ListSource { column: Some("ICCID".into()), sheet: None };
        list.add_file("file", &bytes, &source).unwrap();
        let last = list.wrong.other_places.last().or(list.wrong.described.last().map(|value| &value.place));
        assert_eq!(last.map(String::as_str), Some("file, sheet 卡, cell A32"), "{name} {part}");
    }
}

#[test]
fn titles_merged_cells_hidden_rows_and_empty_columns_do_not_matter() {
    let bytes = fixture("sheets.xlsx");
    let iccids: Vec<String> = (4..8).map(|row| card(row).0).collect();
    let msisdns: Vec<String> = (4..8).map(|row| card(row).1).collect();
    let list = read(CardNumber::Iccid, &bytes);
    assert_eq!((list.numbers, list.wrong.count), (iccids.clone(), 0));
    for part in ["hidden rows", "column 4 (D) `卡号（ICCID）`", "rows without a value"] {
        assert!(list.notes.iter().any(|note| note.contains(part)), "{part}: {:?}", list.notes);
    }
    assert_eq!(read(CardNumber::SimNo, &bytes).numbers, msisdns);
    for column in ["D", "iccid卡号", "卡号(iccid)", "4"] {
        let list = read_part(CardNumber::SimNo, &bytes, column, "清单 1");
        match column {
            "D" | "iccid卡号" => {
                let error = list.unwrap_err();
                assert!(error.message.contains("no column is named"), "{error:?}");
                assert!(error.remedy.contains("column 2 (B) `接入号`"), "{error:?}");
            }
            _ => assert_eq!(list.unwrap().numbers, iccids, "{column}"),
        }
    }
}

#[test]
fn a_sheet_is_chosen_by_name_number_or_content() {
    let (bytes, two) = (fixture("sheets.xlsx"), fixture("two.xls"));
    for sheet in ["hidden", "2"] {
        let list = read_part(CardNumber::Iccid, &bytes, "", sheet).unwrap();
        assert_eq!(list.numbers, [card(100).0], "{sheet}");
    }
    assert_eq!(read_part(CardNumber::Iccid, &two, "", "two").unwrap().numbers, [card(2).0]);
    assert!(read_part(CardNumber::Iccid, &two, "", "2").unwrap().notes[0].contains("hidden rows"));
    let several = failure(CardNumber::Iccid, &two);
    assert!(several.contains("2 sheets") && several.contains("1 `one`, 2 `two`"), "{several}");
    let missing = read_part(CardNumber::Iccid, &bytes, "", "9").unwrap_err();
    assert!(
        missing.message.contains("no sheet `9`") && missing.remedy.contains("1 `清单 1`, 2 `hidden`"),
        "{missing:?}"
    );
    assert!(read_part(CardNumber::Iccid, &bytes, "", "empty").unwrap().numbers.is_empty());
}

#[test]
fn number_formats_that_show_other_digits_are_rejected_and_zeros_are_added() {
    for name in ["formats.xlsx", "formats.xls"] {
        let list = read(CardNumber::SimNo, fixture(name));
        assert_eq!(list.numbers, ["19200000001", "00001920000", "00001920001", "19200000002"], "{name}");
        assert_eq!(list.duplicates, 3, "{name}");
        let wanted: Vec<String> = (9..=16).map(|row| format!("file, sheet Sheet, cell A{row}")).collect();
        assert_eq!(wrong_places(&list), wanted, "{name}");
        let first = &list.wrong.described[0];
        assert_eq!(first.text, "1920000", "{name}");
        assert!(first.why.contains("number format `\"1920\"0000000`") && first.why.contains("as text"), "{first:?}");
    }
}

#[test]
fn wrong_dates_and_booleans_are_shown_as_in_the_spreadsheet() {
    for name in ["wrong.xlsx", "wrong.xls"] {
        let list = read(CardNumber::Iccid, fixture(name));
        let shown = |row: usize| list.wrong.described[row - 3].text.as_str();
        assert_eq!((shown(8), shown(9), shown(10)), ("TRUE", "2026-11-27", "08:30:00"), "{name}");
    }
}

#[test]
fn hidden_rows_and_columns_are_those_of_the_sheet_that_is_read() {
    for name in ["hidden.xlsx", "hidden.xls"] {
        let list = read_part(CardNumber::Iccid, &fixture(name), "", "A&B").unwrap();
        assert_eq!(list.numbers, [card(2).0, card(3).0, card(4).0], "{name}");
        let notes = list.notes.join("\n");
        assert!(notes.contains("are read too: 1"), "{name}: {notes}");
        assert!(notes.contains("column 3 (C) is hidden"), "{name}: {notes}");
        let other = read_part(CardNumber::SimNo, &fixture(name), "1", "other").unwrap().notes.join("\n");
        assert!(other.contains("are read too: 2") && !other.contains("is hidden"), "{name}: {other}");
    }
}
