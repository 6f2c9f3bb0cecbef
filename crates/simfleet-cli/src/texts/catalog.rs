//! The texts of both languages, from the Fluent files in `locales/`.
//!
//! A text that is missing in Chinese is English; a key that is missing in both stands for its text.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::language::{Language, current};

/// The value of a variable in a text.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// The names and values of the variables of a text.
pub type Arguments<'a> = [(&'static str, Value<'a>)];

/// The titles that the documents of the services give to their operations, for both languages.
pub const TITLES: &str = include_str!("../../locales/titles.ftl");

/// The messages in English. Both languages have the same ones.
pub const ENGLISH: &[&str] = &[
    include_str!("../../locales/en/commands.ftl"),
    include_str!("../../locales/en/data.ftl"),
    include_str!("../../locales/en/demo.ftl"),
    include_str!("../../locales/en/doctor.ftl"),
    include_str!("../../locales/en/history.ftl"),
    include_str!("../../locales/en/lists.ftl"),
    include_str!("../../locales/en/messages.ftl"),
    include_str!("../../locales/en/profiles.ftl"),
    include_str!("../../locales/en/runs.ftl"),
    include_str!("../../locales/en/sign.ftl"),
];
/// The messages in Chinese.
pub const CHINESE: &[&str] = &[
    include_str!("../../locales/zh-CN/commands.ftl"),
    include_str!("../../locales/zh-CN/data.ftl"),
    include_str!("../../locales/zh-CN/demo.ftl"),
    include_str!("../../locales/zh-CN/doctor.ftl"),
    include_str!("../../locales/zh-CN/history.ftl"),
    include_str!("../../locales/zh-CN/lists.ftl"),
    include_str!("../../locales/zh-CN/messages.ftl"),
    include_str!("../../locales/zh-CN/runs.ftl"),
    include_str!("../../locales/zh-CN/sign.ftl"),
    include_str!("../../locales/zh-CN/profiles.ftl"),
];

/// The help in Chinese. Its English texts are in the commands.
pub const CHINESE_HELP: &str = include_str!("../../locales/zh-CN/help.ftl");
/// The errors of clap in Chinese. Their English texts are those of clap.
pub const CHINESE_CLAP: &str = include_str!("../../locales/zh-CN/clap.ftl");

/// Titles of operations for which the documents have no Chinese one.
pub const CHINESE_TITLES: &str = include_str!("../../locales/zh-CN/titles.ftl");

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; 2]> = LazyLock::new(|| {
    let chinese = [CHINESE_HELP, CHINESE_CLAP, CHINESE_TITLES];
    [
        bundle("en", ENGLISH.iter().copied().chain([TITLES])),
        bundle("zh-CN", CHINESE.iter().copied().chain([TITLES]).chain(chinese)),
    ]
});

fn bundle(language: &str, sources: impl Iterator<Item = &'static str>) -> Bundle {
    // The identifier selects the plural rules.
    let language: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // The marks around values (U+2068, U+2069) are invisible, and users copy values from messages.
    bundle.set_use_isolating(false);
    for source in sources {
        // A test checks that the files have no errors; the texts that can be read are used in any case.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

fn of(language: Language) -> &'static Bundle {
    let [english, chinese] = &*BUNDLES;
    match language {
        Language::En => english,
        Language::Zh => chinese,
    }
}

/// Returns a text in the current language, else in English, else its key.
#[must_use]
pub fn message(key: &str, arguments: &Arguments<'_>) -> String {
    let found = find(current(), key, arguments).or_else(|| find(Language::En, key, arguments));
    found.unwrap_or_else(|| key.to_owned())
}

/// Returns a text, if the language has it.
#[must_use]
pub fn find(language: Language, key: &str, arguments: &Arguments<'_>) -> Option<String> {
    let bundle = of(language);
    let pattern = bundle.get_message(key)?.value()?;
    // An error leaves the name of a variable in the text; tests compare the variables of both languages.
    Some(bundle.format_pattern(pattern, Some(&fluent(arguments)), &mut Vec::new()).into_owned())
}

/// Returns an attribute of a text, if the language has it.
#[must_use]
pub fn attribute(language: Language, key: &str, name: &str, arguments: &Arguments<'_>) -> Option<String> {
    let bundle = of(language);
    let attribute = bundle.get_message(key)?.get_attribute(name)?;
    Some(bundle.format_pattern(attribute.value(), Some(&fluent(arguments)), &mut Vec::new()).into_owned())
}

fn fluent<'a>(arguments: &Arguments<'a>) -> FluentArgs<'a> {
    arguments.iter().map(|(name, value)| (*name, value.clone())).collect()
}
