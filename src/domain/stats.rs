//! The figures of Insights: how many replies came in time, how much working time they took, and how many are
//! due in the working days ahead. An answer is in time up to 24 working hours sharp (standards, "Clock").

use super::calendar::Calendar;
use super::discussion::{Answer, Message, Role};
use super::reply_clock::ReplyClock;
use super::standards::{Standards, hours};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};
use serde::Serialize;
use std::collections::BTreeMap;

/// Working hours of one column of the histogram.
pub const COLUMN_HOURS: u32 = 2;
/// Working days ahead whose load is told.
pub const DAYS_AHEAD: usize = 5;
/// Weeks that are told unless others are asked for.
pub const WEEKS: u32 = 8;
/// The platform tells the answers of 90 days (contract, `answers`): not more than these weeks.
pub const MOST_WEEKS: u32 = 13;

/// How many answers came in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Share {
    /// All answers.
    pub answers: u32,
    /// Those in time.
    pub in_time: u32,
}

impl Share {
    fn add(&mut self, in_time: bool) {
        self.answers += 1;
        self.in_time += u32::from(in_time);
    }

    /// The part that came in time, from 0 to 1; `None` without answers.
    pub fn part(&self) -> Option<f64> {
        (self.answers > 0).then(|| f64::from(self.in_time) / f64::from(self.answers))
    }
}

/// The answers of a storefront.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarketShare {
    /// The storefront, `nl-nl`.
    pub market: String,
    /// Its answers.
    #[serde(flatten)]
    pub share: Share,
}

/// The answers of a week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WeekShare {
    /// The week's Monday, in the account's zone.
    pub monday: NaiveDate,
    /// Its answers.
    #[serde(flatten)]
    pub share: Share,
}

/// What is told of the answers given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replies {
    /// All of them.
    pub all: Share,
    /// By storefront, the one with the most answers first.
    pub markets: Vec<MarketShare>,
    /// By week, the oldest first; weeks without answers are there too.
    pub weeks: Vec<WeekShare>,
    /// How many took up to 2, 4, … 24 working hours; the last column is those that were late.
    pub columns: Vec<u32>,
    /// The working time that half of them needed at most.
    pub median: Option<TimeDelta>,
    /// The working time that nine of ten needed at most.
    pub nine_of_ten: Option<TimeDelta>,
}

/// Everything Insights tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The answers given.
    pub replies: Replies,
    /// Whether the platform tells them; else they are what the messages kept on this machine show.
    pub told: bool,
    /// What is due.
    pub load: Load,
}

/// Counts answers, one after another.
#[derive(Debug)]
pub struct Tally<'a> {
    clock: &'a ReplyClock,
    weeks: Vec<WeekShare>,
    all: Share,
    markets: BTreeMap<String, Share>,
    columns: Vec<u32>,
    /// Working time of each answer, in seconds.
    taken: Vec<u32>,
}

impl<'a> Tally<'a> {
    /// Nothing counted yet, over so many weeks up to the one of `today`.
    pub fn new(clock: &'a ReplyClock, today: NaiveDate, weeks: u32) -> Tally<'a> {
        let this = monday(today);
        let weeks = (0..weeks.clamp(1, MOST_WEEKS)).rev();
        let weeks = weeks.filter_map(|back| this.checked_sub_days(Days::new(u64::from(back) * 7)));
        let columns = Standards::embedded().reply.working_hours / COLUMN_HOURS + 1;
        Tally {
            clock,
            weeks: weeks.map(|monday| WeekShare { monday, share: Share::default() }).collect(),
            all: Share::default(),
            markets: BTreeMap::new(),
            columns: vec![0; columns as usize],
            taken: Vec::new(),
        }
    }

    /// The first instant that counts.
    pub fn from(&self) -> DateTime<Utc> {
        let first = self.weeks.first().map_or(NaiveDate::MIN, |week| week.monday);
        self.clock.calendar().first_instant(first)
    }

    /// Counts an answer; one of another time is left out.
    pub fn add(&mut self, market: &str, answer: Answer) {
        let day = monday(self.clock.calendar().local_date(answer.at));
        let Some(week) = self.weeks.iter_mut().find(|week| week.monday == day) else { return };
        let taken = self.clock.elapsed(answer.since, answer.at);
        let in_time = taken <= hours(Standards::embedded().reply.working_hours);
        week.share.add(in_time);
        self.all.add(in_time);
        match self.markets.get_mut(market) {
            Some(share) => share.add(in_time),
            None => self.markets.entry(market.to_owned()).or_default().add(in_time),
        }
        // Up to and with the hour: an answer after 2 h sharp stands in the first column.
        let second = TimeDelta::hours(i64::from(COLUMN_HOURS)).num_seconds();
        let column = (taken.num_seconds() - i64::from(taken.num_seconds() > 0)) / second;
        let last = self.columns.len() - 1;
        let column = if in_time { usize::try_from(column).unwrap_or(last).min(last - 1) } else { last };
        self.columns[column] += 1;
        self.taken.push(u32::try_from(taken.num_seconds()).unwrap_or(u32::MAX));
    }

    /// What was counted.
    pub fn finish(mut self) -> Replies {
        self.taken.sort_unstable();
        let at = |part: f64| {
            let index = (self.taken.len() as f64 * part).ceil() as usize;
            self.taken.get(index.saturating_sub(1)).map(|seconds| TimeDelta::seconds(i64::from(*seconds)))
        };
        let (median, nine_of_ten) = (at(0.5), at(0.9));
        let mut markets: Vec<MarketShare> =
            self.markets.into_iter().map(|(market, share)| MarketShare { market, share }).collect();
        markets.sort_by(|a, b| b.share.answers.cmp(&a.share.answers).then_with(|| a.market.cmp(&b.market)));
        Replies { all: self.all, markets, weeks: self.weeks, columns: self.columns, median, nine_of_ten }
    }
}

/// The answers that messages show, oldest first: the clock begins with the first buyer message without an
/// answer and ends with the seller's next one (standards, "Clock"). For platforms that tell no history.
pub fn answers_of(messages: &[Message]) -> Vec<Answer> {
    let (mut answers, mut since) = (Vec::new(), None);
    for message in messages {
        match message.author.role {
            Role::Buyer => since = since.or(Some(message.sent_at)),
            Role::Seller => {
                answers.extend(since.take().map(|since| Answer { since, at: message.sent_at }));
            }
            Role::Platform => {}
        }
    }
    answers
}

/// Replies due on one working day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayLoad {
    /// The day, in the account's zone.
    pub day: NaiveDate,
    /// Replies due by hour: the first is 0:00 to 1:00.
    pub hours: [u32; 24],
}

impl DayLoad {
    /// Replies due on the day.
    pub fn due(&self) -> u32 {
        self.hours.iter().sum()
    }
}

/// What is due now and in the working days ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Load {
    /// Replies whose deadline has passed.
    pub overdue: u32,
    /// The coming five working days, today first where it is one.
    pub days: Vec<DayLoad>,
}

/// The load by the deadlines in force. A deadline on a day of rest, which only the platform sets, counts for
/// the working day before, and one at midnight for the day that ends then.
pub fn load(due: impl Iterator<Item = DateTime<Utc>>, calendar: &Calendar, now: DateTime<Utc>) -> Load {
    let today = calendar.local_date(now);
    let mut day = if calendar.is_working_day(today) { today } else { calendar.next_working_day(today) };
    let mut days = Vec::with_capacity(DAYS_AHEAD);
    while days.len() < DAYS_AHEAD {
        days.push(DayLoad { day, hours: [0; 24] });
        let next = calendar.next_working_day(day);
        if next <= day {
            break;
        }
        day = next;
    }
    let mut load = Load { overdue: 0, days };
    let end = calendar.first_instant(day);
    for due in due {
        if due < now {
            load.overdue += 1;
            continue;
        }
        if due > end {
            continue;
        }
        let local = due.with_timezone(&calendar.zone());
        let (mut day, mut hour) = (local.date_naive(), local.hour() as usize);
        if local.time() == NaiveTime::MIN {
            (day, hour) = (day.pred_opt().unwrap_or(day), 23);
        }
        if let Some(at) = load.days.iter().rposition(|load| load.day <= day) {
            let rests = load.days[at].day != day;
            load.days[at].hours[if rests { 23 } else { hour }] += 1;
        } else if let Some(first) = load.days.first_mut() {
            // Due on a day of rest before the first working day: at its very beginning it is late already.
            first.hours[0] += 1;
        }
    }
    load
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}
