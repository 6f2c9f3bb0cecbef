//! Starts and resumes runs.

use std::sync::Arc;
use std::time::Duration;

use futures_util::{Stream, StreamExt, pin_mut};
use serde_json::Value;
use simfleet::clock::Clock;
use simfleet::haoka::Command;
use simfleet::random::{Random, SystemRandom};
use simfleet::{Error, ErrorKind, Haoka, Linkcard, WaitFor};

use crate::error::{LedgerError, LedgerErrorKind};
use crate::history::{FleetId, History, Source};
use crate::ledger::{Ledger, LedgerResult, Unless};
use crate::model::{RunId, RunPlan};
use crate::options::RunOptions;
use crate::patience::stored_before;
use crate::run::command::CommandWork;
use crate::run::observer::{Observer, Seen};
use crate::run::record::{RecordWork, operation};
use crate::run::status::StatusWork;
use crate::run::work::Work;
use crate::run::{FleetError, FleetRun};

/// How many cards are added to the ledger at once.
const CHUNK: usize = 1000;

/// The default timeout of a batch that is followed.
const FOLLOW: Duration = Duration::from_secs(900);
/// The default timeout of a card's live state.
const STATUS: Duration = Duration::from_secs(300);
/// The pause between two queries of a card that does not have the wanted state yet.
const AGAIN: Duration = Duration::from_secs(10);
/// How long the ledger may fail while a run that could not start is deleted.
const DELETES_FOR: Duration = Duration::from_secs(5);

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

    /// Sets the client for [`Fleet::suspend`], [`Fleet::restore`] and [`Fleet::card_records`].
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

    /// Reads the platform's records of cards.
    pub fn card_records<C: Stream<Item = String>>(&self, sim_nos: C) -> RunRequest<C> {
        self.request(Action::Records { live: false }, sim_nos, STATUS)
    }

    /// Reads the records of cards from their carriers. At most three queries per minute are allowed for a card.
    pub fn live_card_records<C: Stream<Item = String>>(&self, sim_nos: C) -> RunRequest<C> {
        self.request(Action::Records { live: true }, sim_nos, STATUS)
    }

    fn request<C>(&self, action: Action, cards: C, limit: Duration) -> RunRequest<C> {
        let wait = WaitFor::at_most(limit);
        let (fleet, options) = (self.clone(), RunOptions::default());
        RunRequest { fleet, action, cards, options, wait, pause: AGAIN, unless: None }
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
        let options = serde_json::from_value(run.plan.parameters.clone()).map_err(|error| {
            LedgerError::new(LedgerErrorKind::Newer, format!("the parameters of the run {id} cannot be read: {error}"))
                .with_remedy("use the version of simfleet that created it")
        })?;
        let prepared = self.prepare(action, options, wait, AGAIN)?;
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
            seen: Box::new(move |result| {
                let sighting = sees.sighting(result)?;
                Some(Seen { is_msisdn: sees.is_msisdn(&sighting.number), sighting })
            }),
        });
        FleetRun::start(id, Arc::clone(&self.ledger), clock, work, observer).await
    }

    /// Prepares the work of an action.
    fn prepare(&self, action: Action, options: RunOptions, wait: WaitFor, pause: Duration) -> Result<Prepared, Error> {
        let missing = |service: &str| {
            Error::new(ErrorKind::InvalidInput, format!("the fleet has no client of {service}"))
                .with_remedy("set one with a `with_…` method")
        };
        let plan = |endpoint: &str, account: String| RunPlan {
            operation: action.operation().to_owned(),
            endpoint: endpoint.to_owned(),
            account,
            parameters: serde_json::to_value(&options).unwrap_or_default(),
        };
        if let Action::Status = action {
            let linkcard = self.linkcard.clone().ok_or_else(|| missing("Linkcard"))?;
            let plan = plan(linkcard.endpoint(), linkcard.account());
            let clock = Arc::clone(linkcard.clock());
            let RunOptions { goal, msisdn, parallel, .. } = options;
            let work = StatusWork { linkcard, wait, pause, goal, is_msisdn: msisdn, parallel };
            return Ok(Prepared { plan, clock, work: Arc::new(work) });
        }
        let haoka = self.haoka.clone().ok_or_else(|| missing("haoka"))?;
        let plan = plan(haoka.endpoint(), haoka.account());
        let clock = Arc::clone(haoka.clock());
        let work: Arc<dyn Work> = match action {
            Action::Command(command) => {
                let RunOptions { remark, goal, .. } = options;
                Arc::new(CommandWork { haoka, command, remark, goal, wait })
            }
            Action::Records { live } => Arc::new(RecordWork::new(haoka, live)),
            Action::Status => return Err(missing("Linkcard")),
        };
        Ok(Prepared { plan, clock, work })
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
    Records { live: bool },
}

impl Action {
    /// Returns the name of the service that it calls.
    fn service(self) -> &'static str {
        match self {
            Self::Status => "linkcard",
            Self::Command(_) | Self::Records { .. } => "haoka",
        }
    }

    fn operation(self) -> &'static str {
        match self {
            Self::Command(command) => command.operation().id,
            Self::Status => simfleet::linkcard_client::operations::GET_CARD_REAL_STATUS.id,
            Self::Records { live } => operation(live).id,
        }
    }

    fn of(operation: &str) -> Option<Self> {
        let commands = [Command::Suspend, Command::Restore].map(Self::Command);
        let queries = [Self::Status, Self::Records { live: false }, Self::Records { live: true }];
        commands.into_iter().chain(queries).find(|action| action.operation() == operation)
    }
}

/// A run that has not been created yet: [`Fleet::suspend`], [`Fleet::restore`], [`Fleet::card_statuses`],
/// [`Fleet::card_records`].
#[derive(Debug)]
pub struct RunRequest<C> {
    fleet: Fleet,
    action: Action,
    cards: C,
    options: RunOptions,
    wait: WaitFor,
    pause: Duration,
    unless: Option<Unless>,
}

impl<C: Stream<Item = String>> RunRequest<C> {
    /// Sets the reason of a command. Some carrier channels require one. Ignored for queries.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.options.remark = Some(remark.into()).filter(|remark| !remark.is_empty());
        self
    }

    /// Sets states that end the wait for a card, too. The run stores them, and a card with such a state has a final result.
    ///
    /// For a command, these are names of [`SimStatus`](simfleet::haoka_client::types::SimStatus), and the card is not
    /// confirmed. For live states, they are `online`, `offline` and `failure`, and each card is queried again until all of
    /// its carrier cards have a state of `wait_for`, or one has a state of `fail_on`, or the timeout passes.
    #[must_use]
    pub fn until(mut self, wait_for: Vec<String>, fail_on: Vec<String>) -> Self {
        self.options.goal.wait_for = wait_for;
        self.options.goal.fail_on = fail_on;
        self
    }

    /// Sets the pause between two queries of a card that does not have the wanted state yet (default 10 s).
    #[must_use]
    pub fn query_every(mut self, pause: Duration) -> Self {
        self.pause = pause.max(Duration::from_secs(1));
        self
    }

    /// Says that the numbers are MSISDNs, for [`Fleet::card_statuses`].
    #[must_use]
    pub fn msisdns(mut self) -> Self {
        self.options.msisdn = true;
        self
    }

    /// Sets how many cards each worker polls at the same time at most, for [`Fleet::card_statuses`]. The default is as
    /// many as the rate limit allows.
    #[must_use]
    pub fn parallel(mut self, cards: usize) -> Self {
        self.options.parallel = Some(cards.max(1));
        self
    }

    /// Stores a JSON value of the caller with the run: the member `label` of the run's parameters.
    #[must_use]
    pub fn label(mut self, label: Value) -> Self {
        self.options.label = label;
        self
    }

    /// Starts the run only if no other run forbids it. The ledger checks this and opens the run in one step, so of several
    /// workers that start the same work at the same instant, one starts it.
    ///
    /// ```no_run
    /// use std::time::{Duration, SystemTime};
    ///
    /// use simfleet_fleet::{Fleet, FleetError, Unless};
    ///
    /// # async fn example(fleet: Fleet, cards: Vec<String>) -> Result<(), FleetError> {
    /// let label = serde_json::json!("overdue in November");
    /// let is_same = label.clone();
    /// let unless = Unless::new(SystemTime::now() - Duration::from_secs(3600), move |runs| {
    ///     runs.iter().find(|run| run.plan.parameters["label"] == is_same).map(|run| run.id.clone())
    /// });
    /// let cards = futures_util::stream::iter(cards);
    /// match fleet.suspend(cards).label(label).unless(unless).start().await {
    ///     Err(FleetError::Forbidden(id)) => println!("the run {id} does this already"),
    ///     run => println!("run {}", run?.id()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn unless(mut self, unless: Unless) -> Self {
        self.unless = Some(unless);
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
    /// Fails if a number cannot be a card number, if there is no card, if another run forbids this one, or if the ledger
    /// fails. The run is then deleted, unless the ledger does not work for longer than five seconds.
    pub async fn start(self) -> Result<FleetRun, FleetError> {
        let Self { fleet, action, cards, options, wait, pause, unless } = self;
        let prepared = fleet.prepare(action, options, wait, pause)?;
        let id = RunId::new(prepared.clock.wall(), &*fleet.random);
        let ledger = &fleet.ledger;
        ledger.create_run(&id, &prepared.plan).await?;
        let clock = Arc::clone(&prepared.clock);
        let started = match load(&**ledger, &id, cards, unless).await {
            Ok(()) => fleet.run(id.clone(), action, prepared).await.map_err(FleetError::from),
            Err(error) => Err(error),
        };
        if started.is_err() {
            // A run that stays could be resumed beside the one that is started instead of it. The first failure is the one to report.
            let until = clock.monotonic().saturating_add(DELETES_FOR);
            let _ = stored_before(&*clock, until, || ledger.delete_run(&id)).await;
        }
        started
    }
}

/// Adds all cards, and opens the run.
async fn load(
    ledger: &dyn Ledger,
    id: &RunId,
    cards: impl Stream<Item = String>,
    unless: Option<Unless>,
) -> Result<(), FleetError> {
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
    let Some(unless) = unless else { return Ok(ledger.open_run(id).await?) };
    match ledger.open_run_unless(id, unless).await? {
        Some(other) => Err(FleetError::Forbidden(other)),
        None => Ok(()),
    }
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
