//! Names of months and weekdays, units of time and words for days, as people write them in the languages of the
//! program. Read, never shown; all languages at once, for a Dutch seller may well write `21 dec` or `21 grudnia`.

/// What a word of a typed day means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayWord {
    /// A month, 1 to 12.
    Month(u32),
    /// A weekday, 0 for Monday.
    Weekday(u32),
    /// So many days from today: today, tomorrow.
    FromToday(u64),
    /// "Next": the week after this one.
    Next,
    /// Says nothing: articles and the like.
    Idle,
}

/// The names of each month in en, nl, pl (both cases), de and fr, folded.
const MONTHS: [&[&str]; 12] = [
    &["january", "januari", "styczen", "stycznia", "januar", "janner", "janvier"],
    &["february", "februari", "luty", "lutego", "februar", "fevrier"],
    &["march", "maart", "mrt", "marzec", "marca", "marz", "maerz", "mars"],
    &["april", "kwiecien", "kwietnia", "avril"],
    &["may", "mei", "maj", "maja", "mai"],
    &["june", "juni", "czerwiec", "czerwca", "juin"],
    &["july", "juli", "lipiec", "lipca", "juillet"],
    &["august", "augustus", "sierpien", "sierpnia", "aout"],
    &["september", "wrzesien", "wrzesnia", "septembre"],
    &["october", "oktober", "pazdziernik", "pazdziernika", "octobre"],
    &["november", "listopad", "listopada", "novembre"],
    &["december", "grudzien", "grudnia", "dezember", "decembre"],
];

/// The names of each weekday, Monday first, folded; short forms that are no beginning of a name as well.
const WEEKDAYS: [&[&str]; 7] = [
    &["monday", "maandag", "poniedzialek", "pn", "montag", "lundi"],
    &["tuesday", "dinsdag", "wtorek", "dienstag", "mardi"],
    &["wednesday", "woensdag", "sroda", "srode", "mittwoch", "mercredi"],
    &["thursday", "donderdag", "czwartek", "donnerstag", "jeudi"],
    &["friday", "vrijdag", "piatek", "pt", "freitag", "vendredi"],
    &["saturday", "zaterdag", "sobota", "sobote", "samstag", "sonnabend", "samedi"],
    &["sunday", "zondag", "niedziela", "niedziele", "nd", "sonntag", "dimanche"],
];

/// Weekdays in two letters. `ma` is the Dutch Monday, `so` the German Sunday.
const SHORT: [(&str, u32); 19] = [
    ("mo", 0),
    ("ma", 0),
    ("lu", 0),
    ("tu", 1),
    ("di", 1),
    ("wt", 1),
    ("we", 2),
    ("wo", 2),
    ("mi", 2),
    ("sr", 2),
    ("th", 3),
    ("do", 3),
    ("cz", 3),
    ("fr", 4),
    ("vr", 4),
    ("sa", 5),
    ("za", 5),
    ("so", 6),
    ("zo", 6),
];

const NEXT: &[&str] = &[
    "next",
    "volgende",
    "volgend",
    "nastepny",
    "nastepna",
    "nastepne",
    "przyszly",
    "przyszla",
    "przyszle",
    "nachsten",
    "nachster",
    "nachste",
    "naechsten",
    "prochain",
    "prochaine",
];

/// Words of days that are near, with the days from today.
const NEAR: &[(&str, u64)] = &[
    ("today", 0),
    ("tomorrow", 1),
    ("vandaag", 0),
    ("morgen", 1),
    ("overmorgen", 2),
    ("dzisiaj", 0),
    ("dzis", 0),
    ("jutro", 1),
    ("pojutrze", 2),
    ("heute", 0),
    ("ubermorgen", 2),
    ("uebermorgen", 2),
    ("aujourd'hui", 0),
    ("demain", 1),
];

/// Words between the others that change nothing. "This Friday" and "coming Friday" are Friday.
const IDLE: &[&str] = &[
    "the",
    "of",
    "on",
    "this",
    "coming",
    "op",
    "de",
    "komende",
    "aanstaande",
    "w",
    "we",
    "dnia",
    "ten",
    "ta",
    "am",
    "den",
    "der",
    "kommenden",
    "diesen",
    "le",
    "ce",
    "r",
];

/// Reads a folded word.
pub fn day_word(word: &str) -> Option<DayWord> {
    let listed = |list: &[&str]| list.contains(&word);
    if let Some((_, days)) = NEAR.iter().find(|(near, _)| *near == word) {
        return Some(DayWord::FromToday(*days));
    }
    if listed(NEXT) {
        return Some(DayWord::Next);
    }
    // "we wtorek" is Polish for "on Tuesday", and `we` alone an English Wednesday: the caller tries both.
    if listed(IDLE) {
        return Some(DayWord::Idle);
    }
    // "mar" begins the French Tuesday as well, but stands for March far more often.
    if let Some(month) = named(&MONTHS, word) {
        return Some(DayWord::Month(month + 1));
    }
    if let Some((_, day)) = SHORT.iter().find(|(short, _)| *short == word) {
        return Some(DayWord::Weekday(*day));
    }
    named(&WEEKDAYS, word).map(DayWord::Weekday)
}

/// The days of a unit of time; `None` for a word that is none.
pub fn unit_days(word: &str) -> Option<u64> {
    const DAYS: &[&str] = &[
        "", "d", "day", "days", "dag", "dagen", "dzien", "dni", "tag", "tage", "tagen", "j", "jour", "jours",
    ];
    const WEEKS: &[&str] = &[
        "w", "week", "weeks", "weken", "wk", "tydzien", "tygodnie", "tygodni", "tyg", "t", "woche", "wochen",
        "sem", "semaine", "semaines", "s",
    ];
    if DAYS.contains(&word) {
        Some(1)
    } else if WEEKS.contains(&word) {
        Some(7)
    } else {
        None
    }
}

/// The one entry that has a name beginning with a word of three letters or more, or that is the word.
fn named(names: &[&[&str]], word: &str) -> Option<u32> {
    let has = |test: &dyn Fn(&str) -> bool| {
        let mut found = (0u32..).zip(names).filter(|(_, names)| names.iter().any(|name| test(name)));
        let first = found.next().map(|(index, _)| index);
        first.filter(|_| found.next().is_none())
    };
    let whole = has(&|name| name == word);
    whole.or_else(|| has(&|name| name.starts_with(word)).filter(|_| word.len() >= 3))
}
