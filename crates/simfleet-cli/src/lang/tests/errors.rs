//! The errors of clap in Chinese.

use clap::CommandFactory;
use clap::error::ErrorKind;

use super::is_chinese;
use crate::cli::Cli;
use crate::lang::help;
use crate::lang::parse_error::describe;
use crate::services;
use simfleet_cli::texts::{Language, set_thread_language};

#[test]
fn errors_of_the_command_line_are_in_chinese_with_their_values() {
    set_thread_language(Language::Zh);
    for (line, kind, wanted) in [
        ("status --colour", ErrorKind::UnknownArgument, "无法识别的参数“--colour”"),
        ("status --outptu json", ErrorKind::UnknownArgument, "提示：有相近的选项：--output"),
        ("stats", ErrorKind::InvalidSubcommand, "没有“stats”这个命令"),
        ("stats", ErrorKind::InvalidSubcommand, "提示：有相近的命令：status"),
        ("--output xml status 1", ErrorKind::InvalidValue, "“xml”不是 --output <FORM> 的有效值\n  [可选值：table、"),
        ("status 1 --poll", ErrorKind::InvalidValue, "--poll <TIME> 需要一个值"),
        ("status 1 --poll soon", ErrorKind::ValueValidation, "“soon”不是 --poll <TIME> 的有效值："),
        ("status 1 --parallel x", ErrorKind::ValueValidation, "--parallel <N> 的有效值：不是整数"),
        ("status 1 --parallel 0", ErrorKind::ValueValidation, "应在 1..=65535 范围内"),
        ("listen --listen here", ErrorKind::ValueValidation, "应写成 IP 地址:端口"),
        ("status 1 --poll 1s --poll 2s", ErrorKind::ArgumentConflict, "--poll <TIME> 只能给出一次"),
        ("actions", ErrorKind::MissingRequiredArgument, "缺少以下必填参数："),
        ("schema", ErrorKind::MissingRequiredArgument, "<COMMAND>"),
        ("schema status -x", ErrorKind::UnknownArgument, "用法：simfleet schema"),
        ("api haoka simPage 1", ErrorKind::UnknownArgument, "无法识别的参数“1”"),
    ] {
        let command = help::localize(Cli::command(), &services::help_facts());
        let arguments = std::iter::once("simfleet").chain(line.split(' '));
        let error = command.try_get_matches_from(arguments).unwrap_err();
        let text = describe(&error);
        assert_eq!(error.kind(), kind, "{line}: {text}");
        assert!(text.contains(wanted), "{line}: {text}");
        assert!(text.starts_with("错误："), "{text}");
        for english in ["error", "tip:", "Usage", "For more", "possible values"] {
            assert!(!text.contains(english), "{line}: {text}");
        }
        assert!(text.lines().next().is_some_and(is_chinese), "{text}");
    }
}
