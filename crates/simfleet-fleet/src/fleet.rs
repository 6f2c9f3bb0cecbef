//! Starts and resumes runs.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{Stream, StreamExt, pin_mut};
use serde_json::json;
use simfleet::clock::Clock;
use simfleet::haoka::Command;
use simfleet::random::{Random, SystemRandom};
use simfleet::{Error, ErrorKind, Haoka, Linkcard, WaitFor};

use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{FleetId, History, Source};
use crate::ledger::{Ledger, LedgerResult};
use crate::model::{RunId, RunPlan};
use crate::run::command::CommandWork;
use crate::run::observer::Observer;
use crate::run::status::StatusWork;
use crate::run::work::Work;
use crate::run::{FleetError, FleetRun};

/// How many cards are added to the ledger at once.
const CHUNK: usize = 1000;

/// The default timeout of a batch that is followed.
const FOLLOW: Duration = Duration::from_secs(900);
/// The default timeout of a card's live state.
const STATUS: Duration = Duration::from_secs(300);

/// Runs over fleets of cards, recorded in a ledger.
///
/// ```
/// use std::sync::Arc;
///
/// use futures_util::{StreamExt, stream};
/// use simfleet::clock::SystemClock;
/// use simfleet::{AppKey, Haoka};
/// use simfleet_fleet::{Fleet, SqliteLedger};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let haoka = Haoka::builder().endpoint("https://reseller.example").credentials(AppKey::from_env()?).build()?;
/// let ledger = SqliteLedger::open("fleet.db", Arc::new(SystemClock::new()))?;
/// let fleet = Fleet::new(Arc::new(ledger)).with_haoka(haoka);
/// let cards = stream::iter(["19200000001", "19200000002"]).map(str::to_owned);
/// let mut run = fleet.suspend(cards).remark("overdue").start().await?;
/// println!("run {}", run.id());
/// while let Some(result) = run.next().await {
///     let result = result?;
///     println!("{}: {}", result.card, result.state);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Fleet {
    ledger: Arc<dyn Ledger>,
    haoka: Option<Haoka>,
    linkcard: Option<Linkcard>,
    random: Arc<dyn Random>,
    history: Option<Arc<dyn History>>,
}

impl Fleet {
    /// Creates a fleet whose runs are recorded in `ledger`. The states that they see go to the ledger's history, if it
    /// keeps one.
    pub fn new(ledger: Arc<dyn Ledger>) -> Self {
        let history = Arc::clone(&ledger).history();
        Self { ledger, haoka: None, linkcard: None, random: Arc::new(SystemRandom), history }
    }

    /// Sets the history in which the states that runs see are stored, instead of that of the ledger.
    #[must_use]
    pub fn with_history(mut self, history: Arc<dyn History>) -> Self {
        self.history = Some(history);
        self
    }

    /// Sets the client for [`Fleet::suspend`] and [`Fleet::restore`].
    #[must_use]
    pub fn with_haoka(mut self, haoka: Haoka) -> Self {
        self.haoka = Some(haoka);
        self
    }

    /// Sets the client for [`Fleet::card_statuses`].
    #[must_use]
    pub fn with_linkcard(mut self, linkcard: Linkcard) -> Self {
        self.linkcard = Some(linkcard);
        self
    }

    /// Sets the source of the random digits of run ids. Default: the operating system's random numbers.
    #[must_use]
    pub fn with_random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = random;
        self
    }

    /// Returns the ledger.
    pub fn ledger(&self) -> &Arc<dyn Ledger> {
        &self.ledger
    }

    /// Suspends cards (停机), in batches of at most 100, and follows them until their state shows it.
    pub fn suspend<C: Stream<Item = String>>(&self, sim_nos: C) -> RunRequest<C> {
        self.request(Action::Command(Command::Suspend), sim_nos, FOLLOW)
    }

    /// Restores cards (复机), in batches of at most 100, and follows them until their state shows it.
    pub fn restore<C: Stream<Item = String>>(&self, sim_nos: C) -> RunRequest<C> {
        self.request(Action::Command(Command::Restore), sim_nos, FOLLOW)
    }

    /// Queries the live states of cards by their ICCIDs.
    pub fn card_statuses<C: Stream<Item = String>>(&self, iccids: C) -> RunRequest<C> {
        self.request(Action::Status, iccids, STATUS)
    }

    fn request<C>(&self, action: Action, cards: C, limit: Duration) -> RunRequest<C> {
        RunRequest { fleet: self.clone(), action, cards, remark: None, wait: WaitFor::at_most(limit) }
    }

    /// Continues a run: sends what was not sent, and finds out what became of the rest. Cards with a final result are
    /// left alone. Several workers, in one process or in many, can work on the same run at the same time.
    ///
    /// # Errors
    ///
    /// Fails if the ledger does not have the run, or if the run belongs to another endpoint or account than the client.
    pub async fn resume(&self, id: &RunId, wait: WaitFor) -> Result<FleetRun, FleetError> {
        let Some(run) = self.ledger.run(id).await? else {
            return Err(LedgerError::new(LedgerErrorKind::Invalid, format!("the ledger has no run {id}"))
                .with_remedy("list the runs of the ledger, and give the id of one")
                .into());
        };
        let Some(action) = Action::of(&run.plan.operation) else {
            let what = format!("the run {id} is of the operation {}, which is not supported", run.plan.operation);
            return Err(LedgerError::new(LedgerErrorKind::Newer, what)
                .with_remedy("use the version of simfleet that created it")
                .into());
        };
        let remark = run.plan.parameters.get("remark").and_then(|remark| remark.as_str()).map(str::to_owned);
        let prepared = self.prepare(action, remark, wait)?;
        let plan = &prepared.plan;
        for (name, mine, its) in
            [("endpoint", &plan.endpoint, &run.plan.endpoint), ("account", &plan.account, &run.plan.account)]
        {
            if mine != its {
                let what = format!("the run {id} belongs to the {name} {its}, and the client to {mine}");
                return Err(Error::new(ErrorKind::InvalidInput, what)
                    .with_remedy("resume it with a client of its own endpoint and account")
                    .into());
            }
        }
        Ok(self.run(id.clone(), action, prepared).await?)
    }

    /// Starts to work on a run.
    async fn run(&self, id: RunId, action: Action, prepared: Prepared) -> LedgerResult<FleetRun> {
        let Prepared { plan, clock, work } = prepared;
        let RunPlan { operation, endpoint, account, .. } = plan;
        let fleet = FleetId { service: action.service().to_owned(), endpoint, account };
        let source = Source { id: id.clone(), fleet, operation };
        let sees = Arc::clone(&work);
        let observer = self.history.clone().map(|history| Observer {
            history,
            source,
            seen: Box::new(move |result| sees.sighting(result)),
        });
        FleetRun::start(id, Arc::clone(&self.ledger), clock, work, observer).await
    }

    /// Prepares the work of an action.
    fn prepare(&self, action: Action, remark: Option<String>, wait: WaitFor) -> Result<Prepared, Error> {
        let missing = |service: &str| {
            Error::new(ErrorKind::InvalidInput, format!("the fleet has no client of {service}"))
                .with_remedy("set one with a `with_…` method")
        };
        match action {
            Action::Command(command) => {
                let haoka = self.haoka.clone().ok_or_else(|| missing("haoka"))?;
                let plan = RunPlan {
                    operation: action.operation().to_owned(),
                    endpoint: haoka.endpoint().to_owned(),
                    account: haoka.account(),
                    parameters: json!({ "remark": remark }),
                };
                let clock = Arc::clone(haoka.clock());
                Ok(Prepared { plan, clock, work: Arc::new(CommandWork { haoka, command, remark, wait }) })
            }
            Action::Status => {
                let linkcard = self.linkcard.clone().ok_or_else(|| missing("Linkcard"))?;
                let plan = RunPlan {
                    operation: action.operation().to_owned(),
                    endpoint: linkcard.endpoint().to_owned(),
                    account: linkcard.account(),
                    parameters: json!({}),
                };
                let clock = Arc::clone(linkcard.clock());
                Ok(Prepared { plan, clock, work: Arc::new(StatusWork { linkcard, wait }) })
            }
        }
    }
}

/// What a run needs.
struct Prepared {
    plan: RunPlan,
    clock: Arc<dyn Clock>,
    work: Arc<dyn Work>,
}

/// What a run does.
#[derive(Clone, Copy, Debug)]
enum Action {
    Command(Command),
    Status,
}

impl Action {
    /// Returns the name of the service that it calls.
    fn service(self) -> &'static str {
        match self {
            Self::Status => "linkcard",
            Self::Command(_) => "haoka",
        }
    }

    fn operation(self) -> &'static str {
        match self {
            Self::Command(command) => command.operation().id,
            Self::Status => simfleet::linkcard_client::operations::GET_CARD_REAL_STATUS.id,
        }
    }

    fn of(operation: &str) -> Option<Self> {
        [Self::Command(Command::Suspend), Self::Command(Command::Restore), Self::Status]
            .into_iter()
            .find(|action| action.operation() == operation)
    }
}

/// A run that has not been created yet: [`Fleet::suspend`], [`Fleet::restore`], [`Fleet::card_statuses`].
#[derive(Debug)]
pub struct RunRequest<C> {
    fleet: Fleet,
    action: Action,
    cards: C,
    remark: Option<String>,
    wait: WaitFor,
}

impl<C: Stream<Item = String>> RunRequest<C> {
    /// Sets the reason of a command. Some carrier channels require one. Ignored for queries.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into()).filter(|remark| !remark.is_empty());
        self
    }

    /// Sets how long each batch is followed (default 15 minutes), or each card is polled (default 5 minutes).
    #[must_use]
    pub fn wait(mut self, wait: WaitFor) -> Self {
        self.wait = wait;
        self
    }

    /// Stores the complete list of cards in the ledger, and returns the run. Nothing is sent before the list is stored.
    /// Repeated numbers are left out.
    ///
    /// # Errors
    ///
    /// Fails if a number cannot be a card number, if there is no card, or if the ledger fails. The ledger then has no
    /// such run.
    pub async fn start(self) -> Result<FleetRun, FleetError> {
        let Self { fleet, action, cards, remark, wait } = self;
        let prepared = fleet.prepare(action, remark, wait)?;
        let id = RunId::new(prepared.clock.wall(), &*fleet.random);
        let ledger = &fleet.ledger;
        ledger.create_run(&id, &prepared.plan).await?;
        match load(&**ledger, &id, cards).await {
            Ok(()) => Ok(fleet.run(id, action, prepared).await?),
            Err(error) => {
                // The first failure is the one to report.
                let _ = ledger.delete_run(&id).await;
                Err(error)
            }
        }
    }
}

/// Adds all cards, and opens the run.
async fn load(ledger: &dyn Ledger, id: &RunId, cards: impl Stream<Item = String>) -> Result<(), FleetError> {
    let chunks = cards.enumerate().chunks(CHUNK);
    pin_mut!(chunks);
    let mut added = 0;
    while let Some(chunk) = chunks.next().await {
        let mut numbers = Vec::with_capacity(chunk.len());
        for (index, card) in chunk {
            check(index, &card)?;
            numbers.push(card);
        }
        added += ledger.add_cards(id, numbers).await?;
    }
    if added == 0 {
        return Err(Error::new(ErrorKind::InvalidInput, "no card was given")
            .with_remedy("give at least one card number")
            .into());
    }
    Ok(ledger.open_run(id).await?)
}

fn check(index: usize, card: &str) -> Result<(), Error> {
    let is_valid = !card.is_empty() && card.len() <= 64 && card.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_valid {
        return Ok(());
    }
    let shown: String = card.chars().take(80).collect();
    let what = format!("card {}: `{}` is not a card number", index + 1, shown.escape_debug());
    Err(Error::new(ErrorKind::InvalidInput, what).with_remedy("give letters and digits only; nothing was sent"))
}
