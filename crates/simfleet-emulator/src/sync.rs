//! The one way this crate takes a lock.
//!
//! Promise: a panic elsewhere never turns into a second panic here; a poisoned lock is taken as it is, because every
//! critical section leaves its data usable at each step.
//! Never: holds a lock across an await point (guards do not leave synchronous functions).

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks, poisoned or not.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
