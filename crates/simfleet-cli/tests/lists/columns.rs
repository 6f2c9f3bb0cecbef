//! Which column of a table holds the numbers.

use simfleet_cli::card_numbers::CardNumber::{self, Iccid, Msisdn, SimNo};

use crate::{card, failure, read, read_part};

#[test]
fn known_names_choose_the_column_for_the_kind_of_number() {
    let (iccid, msisdn) = card(1);
    let own = "164009797BB";
    for (kind, header, row, wanted) in [
        (Iccid, "MSISDN,ICCID,,", format!("{msisdn},{iccid},,\r\n,,,"), iccid.as_str()),
        (Iccid, "序号;ICCID 号;备注", format!("1;{iccid};"), &iccid),
        (Iccid, "卡号\t状态", format!("{iccid}\t正常"), &iccid),
        (Iccid, "#,ICCID", format!("1,{iccid}"), &iccid),
        (Msisdn, "ICCID,接入号", format!("{iccid},{msisdn}"), &msisdn),
        (Msisdn, "MSISDN", msisdn.clone(), &msisdn),
        (SimNo, "iccid,msisdn,sim_no", format!("{iccid},{msisdn},{own}"), own),
        (SimNo, "iccid,平台卡号", format!("{iccid},{own}"), own),
        (SimNo, "ICCID,手机号", format!("{iccid},{msisdn}"), &msisdn),
        (SimNo, "sim_no", own.to_owned(), own),
        (SimNo, "simNo,IMEI", format!("{own},860000000000001"), own),
        (SimNo, "package30G,simNo", format!("package30G,{own}"), own),
    ] {
        let text = format!("\r\n{header}\r\n\r\n{row}\r\n\r\n");
        assert_eq!(read(kind, &text).numbers, [wanted], "{text}");
    }
}

#[test]
fn the_content_chooses_the_column_if_no_name_is_known() {
    let (one, other) = (card(1), card(2));
    let text = format!("编码,线路,说明\n{},{},a\n{},{},b\n", one.0, one.1, other.0, other.1);
    let list = read(Iccid, &text);
    assert_eq!(list.numbers, [one.0.clone(), other.0.clone()]);
    assert_eq!(list.notes, ["file: the card numbers are those of column 1 `编码`"]);
    assert_eq!(read(Msisdn, &text).numbers, [one.1.clone(), other.1.clone()]);
    // Without a header, a comma separates columns if their values have different lengths.
    let text = format!("{},{}\n{},{}\n", one.0, one.1, other.0, other.1);
    assert_eq!(read(SimNo, &text).numbers, [one.1.clone(), other.1.clone()]);
    let text = "19200000001,2026112701\n19200000002,2026112702\n,\n";
    let several = failure(SimNo, text);
    for part in [
        "several columns may hold the card numbers",
        "--column",
        "column 1 (2 of 2 could be a card number, such as `19200000001`)",
        "column 2 (2 of 2 could be a card number, such as `2026112701`)",
    ] {
        assert!(several.contains(part), "{part}: {several}");
    }
    // Numbers of one length are a list with several numbers per line.
    assert_eq!(read(SimNo, "19200000001,19200000002\n19200000003,19200000004\n").numbers.len(), 4);
}

#[test]
fn a_column_of_another_kind_is_not_used() {
    let (iccid, msisdn) = card(1);
    for (kind, text) in [
        (SimNo, format!("ICCID,备注\n{iccid},a\n")),
        (SimNo, format!("ICCID\n{iccid}\n")),
        (SimNo, "IMEI,备注\n860000000000001,a\n".to_owned()),
        (SimNo, format!("编码,备注\n{iccid},a\n")),
        (Iccid, format!("MSISDN,备注\n{msisdn},a\n")),
    ] {
        let message = failure(kind, &text);
        assert!(message.contains("column"), "{text}: {message}");
    }
    assert_eq!(read_part(SimNo, format!("ICCID,备注\n{iccid},a\n").as_bytes(), "ICCID", "").unwrap().numbers, [iccid]);
}

#[test]
fn wrong_cells_of_a_column_are_named_by_their_line() {
    let (iccid, _) = card(1);
    let text = format!(
        "ICCID,备注\r\n{iccid},\"a, \"\"b\"\"\r\n# c\"\r\n\r\nnan,x\r\n8.98603E+19,\r\n,没有\r\n\"=\"\"{iccid}\"\"\",\n={},z\n",
        "\"89860321000000015668\""
    );
    let list = read(Iccid, &text);
    assert_eq!(list.numbers, [iccid.as_str(), "89860321000000015668"]);
    assert_eq!((list.duplicates, list.wrong_check_digits.count), (1, 1));
    let places: Vec<&str> = list.wrong.described.iter().map(|value| value.place.as_str()).collect();
    assert_eq!(places, ["file, line 5", "file, line 6"]);
    assert!(list.notes.iter().any(|note| note.ends_with("rows without a value in column 1: 1")), "{:?}", list.notes);
}

#[test]
fn a_column_is_chosen_by_name_or_number() {
    let (iccid, msisdn) = card(1);
    let text = format!("sep=;\na;b;a\n{iccid};{msisdn};x\n");
    for (column, wanted) in [("1", &iccid), ("b", &msisdn), ("B", &msisdn), ("2", &msisdn)] {
        assert_eq!(read_part(SimNo, text.as_bytes(), column, "").unwrap().numbers, [wanted.as_str()], "{column}");
    }
    for (column, part) in
        [("a", "several columns are named `a`"), ("c", "no column is named `c`"), ("4", "column 4 has no values")]
    {
        let error = read_part(SimNo, text.as_bytes(), column, "").unwrap_err();
        assert!(error.message.contains(part) && error.remedy.contains("column 2 `b`"), "{error:?}");
    }
    let wrong = read_part(SimNo, text.as_bytes(), "3", "").unwrap();
    assert_eq!((wrong.numbers.len(), wrong.wrong.described[0].place.as_str()), (0, "file, line 3"));
    assert!(read_part(SimNo, text.as_bytes(), "", "1").unwrap_err().message.contains("no sheets"));
}

#[test]
fn iccids_with_19_digits_are_accepted_and_padding_is_explained() {
    let (iccid, _) = card(1);
    let text = format!("{}\n{}F\n{iccid}\n", &iccid[..19], &iccid[..19]);
    let list = read(CardNumber::Iccid, &text);
    assert_eq!((list.numbers.len(), list.without_check_digit.count), (2, 1));
    assert!(list.wrong.described[0].why.contains("ends with `F`"), "{:?}", list.wrong);
}

#[test]
fn iccids_among_other_card_numbers_are_named() {
    let (iccid, msisdn) = card(1);
    for text in [
        format!("卡号,备注\n{msisdn},a\n{iccid},b\n"),
        format!("simNo\n{msisdn}\n{iccid}\n"),
        format!("{msisdn}\n\n{iccid}\n"),
        format!("甲\n{msisdn}\n{iccid}"),
    ] {
        let list = read_part(SimNo, text.as_bytes(), if text.contains('甲') { "甲" } else { "" }, "").unwrap();
        assert_eq!(list.numbers, [msisdn.as_str()], "{text}");
        let [wrong] = list.wrong.described.as_slice() else { panic!("{text}: {:?}", list.wrong) };
        assert_eq!((wrong.place.as_str(), wrong.text.as_str()), ("file, line 3", iccid.as_str()), "{text}");
        assert!(wrong.why.contains("has the form of an ICCID"), "{wrong:?}");
    }
    // A list of several numbers in a line.
    let list = read(SimNo, format!("{msisdn} 164009797BB\n{iccid}\n"));
    assert_eq!((list.numbers.len(), list.wrong.count), (2, 1));
}

#[test]
fn a_header_may_follow_many_titles() {
    let (iccid, msisdn) = card(1);
    let titles: String = (0..150).map(|line| format!("说明 {line},日期\n")).collect();
    let list = read(SimNo, format!("日期,2026-11-27\n{titles}ICCID,接入号\n{iccid},{msisdn}\n"));
    assert_eq!((list.numbers, list.wrong.count), (vec![msisdn], 0));
}

#[test]
fn a_second_header_is_named() {
    let (one, other) = (card(1), card(2));
    let joined = format!("ICCID,接入号\n{},{}\niccid,接入号\n{},{}\n", one.0, one.1, other.0, other.1);
    let list = read(Iccid, &joined);
    assert_eq!((list.numbers.len(), list.wrong.count), (2, 1));
    let wrong = &list.wrong.described[0];
    assert!(wrong.place.ends_with("line 3") && wrong.why.contains("the name of a column"), "{wrong:?}");
    // With other columns, the numbers below it may be others.
    let swapped = format!("ICCID,接入号\n{},{}\n接入号,ICCID\n{},{}\n", one.0, one.1, other.1, other.0);
    for kind in [Iccid, SimNo] {
        let message = failure(kind, &swapped);
        assert!(message.contains("line 3: `") && message.contains("in a second header"), "{message}");
    }
}
