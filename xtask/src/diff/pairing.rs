//! Pairs the things of two lists.

/// Which things of two lists belong together.
pub(super) struct Pairing<T> {
    pub(super) both: Vec<(T, T)>,
    pub(super) gone: Vec<T>,
    pub(super) new: Vec<T>,
}

/// A way to see that two things are one.
pub(super) type Same<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// Pairs two lists; the first way to see that two things are one goes before the second. Order says nothing.
pub(super) fn pair_up<T>(old: Vec<T>, new: Vec<T>, ways: &[Same<'_, T>]) -> Pairing<T> {
    let mut paired = Pairing { both: Vec::new(), gone: old, new };
    for same in ways {
        for thing in std::mem::take(&mut paired.gone) {
            match paired.new.iter().position(|other| same(&thing, other)) {
                Some(index) => paired.both.push((thing, paired.new.remove(index))),
                None => paired.gone.push(thing),
            }
        }
    }
    paired
}
