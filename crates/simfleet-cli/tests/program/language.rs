//! English and Chinese: which is used, and what is the same in both.

use crate::support::{Emulator, Ended, program, run};

const CHINESE: &str = "管理大批物联网卡";

fn in_chinese(arguments: &[&str]) -> Ended {
    run(program(arguments).env("LC_ALL", "zh_CN.UTF-8"))
}

#[test]
fn the_first_locale_variable_decides_and_the_flag_overrides_it() {
    for (variables, arguments, chinese) in [
        (&[][..], &["--help"][..], false),
        (&[("LANG", "C")], &["--help"], false),
        (&[("LANG", "zh_CN.UTF-8")], &["--help"], true),
        (&[("LANG", "zh_CN.UTF-8"), ("LC_MESSAGES", "en_US.UTF-8")], &["--help"], false),
        (&[("LANG", "en_US.UTF-8"), ("LC_MESSAGES", "zh_CN.UTF-8")], &["--help"], true),
        (&[("LC_ALL", "zh_CN"), ("LC_MESSAGES", "C"), ("LANG", "C")], &["-h"], true),
        (&[("LC_ALL", "zh_CN")], &["--lang", "en", "--help"], false),
        (&[], &["--lang=zh", "--help"], true),
        (&[], &["help", "--lang", "zh"], false),
    ] {
        let mut command = program(arguments);
        command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
        command.envs(variables.iter().copied());
        let ended = run(&mut command);
        // `help` is followed by commands only, so the last line is an error in Chinese.
        let text = format!("{}{}", ended.out, ended.err);
        let is_chinese = text.contains(CHINESE) || text.contains("错误：");
        let wanted = chinese || arguments.first() == Some(&"help");
        assert_eq!(is_chinese, wanted, "{variables:?} {arguments:?}: {text}");
    }
}

#[test]
fn help_goes_to_stdout_and_errors_to_stderr_with_the_same_exit_codes() {
    let emulator = Emulator::start(&[]);
    let url = emulator.url.as_str();
    for arguments in [
        &["--help"][..],
        &["status", "-h"],
        &["api", "haoka", "--help"],
        &["api", "haoka", "batch-shutdown", "--help"],
        &["--version"],
        &["status", "--nonsense"],
        &["api"],
        &["stats"],
        &["--emulator", url, "cards", "19200000001"],
        &["--emulator", url, "cards"],
        &["--emulator", url, "suspend", "19200000001"],
        &["--emulator", url, "-o", "csv", "schema", "status"],
    ] {
        let (english, chinese) = (run(&mut program(arguments)), in_chinese(arguments));
        chinese.assert_no_panic();
        assert_eq!(english.code(), chinese.code(), "{arguments:?}");
        assert_eq!(english.out.is_empty(), chinese.out.is_empty(), "{arguments:?}: {chinese:?}");
        assert_eq!(english.err.is_empty(), chinese.err.is_empty(), "{arguments:?}: {chinese:?}");
    }
}

#[test]
fn messages_are_in_the_chosen_language() {
    let emulator = Emulator::start(&[]);
    let url = emulator.url.as_str();
    for (arguments, message) in [
        (&["cards"][..], "simfleet: 没有给出卡号；请给出卡号，或用 --from FILE\n"),
        (
            &["cards", "1"],
            "simfleet: 第 1 个参数：“1”不是有效的 simNo：有 1 个字符，而 simNo 应有 6 到 64 个；\
             请按卡面或服务显示的号码填写；没有发送任何请求\n",
        ),
        (&["status", "--columns", "nothing", "89860321000000015668"], "simfleet: --columns：没有名为“nothing”的列；"),
        (
            &["-o", "xlsx", "cards", "19200000001"],
            "simfleet: -o xlsx 需要文件；没有发送任何请求；请加 --file NAME.xlsx\n",
        ),
        (
            &["actions", "--sim-no", "19200000001"],
            "simfleet: 没有记录；提交之后，通常要过一到三分钟才会出现第一批记录\n",
        ),
        (
            &["suspend", "19200000001", "--yes", "--no-wait"],
            "simfleet: 已提交 1 张卡；可用此命令查看结果：simfleet actions",
        ),
        (
            &["suspend", "19200000001", "19200000002", "--dry-run"],
            "simfleet: 试运行：1 个请求，共 2 张卡；没有发送任何请求\n",
        ),
    ] {
        let ended = in_chinese(&[&["--emulator", url], arguments].concat());
        assert!(ended.err.contains(message), "{arguments:?}: {}", ended.err);
    }
}

#[test]
fn data_is_the_same_in_both_languages() {
    let emulator = Emulator::start(&[]);
    for format in ["table", "json", "jsonl", "csv"] {
        let arguments = ["--emulator", &emulator.url, "-o", format, "cards", "19200000001", "19200000002"];
        let (english, chinese) = (run(&mut program(&arguments)), in_chinese(&arguments));
        assert_eq!(english.out, chinese.out);
    }
    let schema = ["schema", "status"];
    assert_eq!(run(&mut program(&schema)).out, in_chinese(&schema).out);
}

#[test]
fn chinese_help_fits_the_terminal() {
    for columns in ["60", "80", "100"] {
        let ended = run(program(&["status", "--help", "--lang", "zh"]).env("COLUMNS", columns));
        let most: usize = columns.parse().unwrap();
        for line in ended.out.lines() {
            // Chinese characters take two columns.
            let width: usize = line.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
            assert!(width <= most, "{columns}: {line}");
        }
        assert!(ended.out.contains("用法：simfleet status") && ended.out.contains("\n选项：\n"), "{}", ended.out);
    }
}
