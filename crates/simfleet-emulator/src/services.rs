//! Everything that one running emulator holds.

use std::sync::Arc;

use crate::faults::Faults;
use crate::haoka::state::Haoka;
use crate::linkcard::state::Linkcard;
use crate::log::Log;
use crate::metadata::MetadataService;
use crate::metadata::settings::Metadata;
use crate::push::driver::PushDriver;
use crate::push::source::PushSource;
use crate::shared::Shared;
use crate::sts::state::Sts;

/// The services behind one port, the fault rules and the request log.
#[derive(Debug)]
pub(crate) struct Services {
    pub(crate) shared: Arc<Shared>,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) linkcard: Arc<Linkcard>,
    pub(crate) haoka: Arc<Haoka>,
    pub(crate) sts: Arc<Sts>,
    pub(crate) metadata: Arc<MetadataService>,
    pub(crate) pusher: PushDriver,
}

impl Services {
    pub(crate) fn new(shared: Shared, metadata: Metadata) -> Self {
        let shared = Arc::new(shared);
        let haoka = Arc::new(Haoka::new(Arc::clone(&shared)));
        let source: Arc<dyn PushSource> = Arc::<Haoka>::clone(&haoka);
        Self {
            faults: Faults::default(),
            log: Log::default(),
            linkcard: Arc::new(Linkcard::new(Arc::clone(&shared))),
            haoka,
            metadata: Arc::new(MetadataService::new(Arc::clone(&shared), metadata)),
            sts: Arc::new(Sts::new(Arc::clone(&shared))),
            pusher: PushDriver::new(Arc::clone(&shared), source),
            shared,
        }
    }
}
