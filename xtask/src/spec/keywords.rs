//! The keywords of a spec as enums.

use std::fmt;
use std::str::FromStr;

/// A closed set of words that a spec uses as values.
pub(crate) trait Keyword: Copy + FromStr + fmt::Display + 'static {
    /// All words of the set, in the order in which messages list them.
    const ALL: &'static [Self];
}

macro_rules! keywords {
    ($(#[$about:meta])* $name:ident { $($(#[$attribute:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum $name {
            $($(#[$attribute])* $variant,)*
        }

        impl $name {
            /// The word as a spec writes it.
            pub(crate) const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }
        }

        impl Keyword for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];
        }

        impl FromStr for $name {
            type Err = ();

            fn from_str(word: &str) -> Result<Self, ()> {
                match word {
                    $($word => Ok(Self::$variant),)*
                    _ => Err(()),
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

keywords! {
    /// `x-effect`: what repeating an operation does.
    Effect {
        /// The operation changes nothing.
        Read = "read",
        /// The operation is safe to repeat.
        Set = "set",
        /// The operation is safe to repeat with the same idempotency key.
        Keyed = "keyed",
        /// The operation is not safe to repeat.
        Once = "once",
    }
}

keywords! {
    /// `x-evidence`: the source of a statement of the spec.
    Evidence {
        Documented = "documented",
        Derived = "derived",
        Inferred = "inferred",
    }
}

keywords! {
    /// `type` of a schema.
    SchemaType {
        String = "string",
        Integer = "integer",
        Number = "number",
        Boolean = "boolean",
        Array = "array",
        Object = "object",
    }
}

keywords! {
    /// `format` of a schema.
    ValueFormat {
        Int32 = "int32",
        Int64 = "int64",
        Float = "float",
        Double = "double",
        /// The value is a secret.
        Password = "password",
        /// The content of a file.
        Binary = "binary",
    }
}

keywords! {
    /// `x-array-style` of a parameter.
    ArrayStyle {
        /// `Name.1=…&Name.2=…`.
        Indexed = "indexed",
    }
}
