//! Pairs the elements of two lists.

/// The paired and unpaired elements of two lists.
pub(super) struct Pairing<T> {
    pub(super) both: Vec<(T, T)>,
    pub(super) gone: Vec<T>,
    pub(super) new: Vec<T>,
}

/// Decides whether two elements form a pair.
pub(super) type Same<'f, T> = &'f dyn Fn(&T, &T) -> bool;

/// Pairs the elements of two lists, regardless of their order. The predicates are tried one after the other.
pub(super) fn pair_up<T>(old: Vec<T>, new: Vec<T>, predicates: &[Same<'_, T>]) -> Pairing<T> {
    let mut paired = Pairing { both: Vec::new(), gone: old, new };
    for same in predicates {
        for element in std::mem::take(&mut paired.gone) {
            match paired.new.iter().position(|other| same(&element, other)) {
                Some(index) => paired.both.push((element, paired.new.remove(index))),
                None => paired.gone.push(element),
            }
        }
    }
    paired
}
