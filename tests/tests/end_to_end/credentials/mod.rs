//! Access keys from every source, against the emulator: STS, the metadata service and a credentials URI over sockets,
//! real files in a folder of the test, and real processes.

mod chain;
mod failures;
mod full_run;
mod leaks;
mod machine;
mod refresh;
mod rejections;
mod sources;
