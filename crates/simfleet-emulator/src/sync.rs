//! The only way in which this crate locks a mutex.
//!
//! A poisoned mutex is used as it is, because every critical section leaves its data usable at each step. Guards stay
//! within synchronous functions, so no lock is held across an await point.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks a mutex, poisoned or not.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
