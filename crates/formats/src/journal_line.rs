//! One journal entry as one line of printable ASCII: `date kind fields`, in which nothing is written in two ways.
//!
//! | kind | fields | example |
//! |---|---|---|
//! | `P` planned by the first edition | start, limits (equipment, conditions, directions as bits, gentle, usual pain), share payload | `20261121 P 20261123 3,0,1,0,3 16Vk…` |
//! | `p` planned, with more to say | the same, the limits with `untried` and the codes of unwanted exercises | `20261121 p 20261123 3,0,1,0,3,1,7.31 26Vk…` |
//! | `q` planned by the second edition of the rules | as `p`, then the pace: 0 usual, 1 older, 2 slower growth, 3 both | `20261121 q 20261123 3,0,1,0,3,1,,1 26Vk…` |
//! | `Q` screened | flags as bits | `20261121 Q 0` |
//! | `C` cleared | | `20261121 C` |
//! | `S` session | form, pain before, after; then one field an exercise, see `item` | `20261121 S f32 0:12r216,26` |
//! | `s` session, pain after not told | as `S`, without it | `20261121 s f3 0:12r216,26` |
//! | `N` next day | day of the session, pain, leg | `20261122 N 20261121 2 s` |
//! | `R` pain at rest | pain | `20261121 R 3` |
//! | `F` flare, `E` its end, `K` clock corrected | | `20261121 F` |
//! | `W` walk | minutes | `20261121 W 25` |
//! | `T` test | test and side, value in its unit | `20261121 T s 112`, `20261121 T il 35` |
//! | `O` questionnaire | `p` and three scores; `a`, mark of the list, three scores; `r` and the count, or `i` and the items as bits | `20261121 O p 345` |
//! | `D` the day | fatigue, poor sleep, stress | `20261121 D 01-` |
//! | `G` triggers | as bits | `20261121 G 5` |
//! | `L` where it is felt | as bits; 0 nowhere | `20261121 L 3` |
//! | `V` small win | words, escaped | `20261121 V Tied+my+shoes` |
//! | `M` remark at the end of a session | legs, note if there is one, escaped | `20261121 M s Stiff+at+first` |
//! | `H` own hand on the plan | `s` another exercise: slot, code; `e` too easy, `h` too hard, `o` out, `b` back: slot; `i` put in: code, part; `m` moved: two days | `20261121 H s 3 112` |
//! | `B` written down later | the day it is for, then kind and fields | `20261130 B 20261128 W 25` |
//! | `X` put right | the day it was for, kind and fields of what was; then `/`, kind and fields of what is, if anything | `20261130 X 20261128 W 300 / W 30` |
//! | `A` activity | code, 0 for one that the library does not know, minutes, effort | `20261121 A 1001 30 5` |
//!
//! A score is one character: `0`–`9`, `X` for 10, `-` for not asked. A release that has more to say takes a new kind letter;
//! an older one then keeps the line as it is. What follows a letter never changes its meaning.

mod item;
mod letters;
mod measures;
mod own;

use chrono::NaiveDate;

use super::share::{self, Origin, ShareError};
use super::text::{compact, from_compact, number};
use letters::Letter;
use steadyback_catalogue::enum_set::EnumSet;
use steadyback_catalogue::exercise_set::ExerciseSet;
use steadyback_catalogue::measure::Pain;
use steadyback_rules::journal::{Activity, Entry, Fact, SessionLog};
use steadyback_rules::profile::{Edition, Limits};
use steadyback_rules::programme::Programme;

/// Why a line is no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineError {
    /// A kind that a newer release writes: keep the line as it is.
    UnknownKind(char),
    /// It does not begin with a day.
    Date,
    /// An exercise that is not in our library.
    UnknownExercise(u16),
    /// The plan in it cannot be read.
    Plan(ShareError),
    /// Anything else that we would not have written.
    Malformed,
}

/// The line of an entry. Years have four digits.
pub fn line(entry: &Entry) -> String {
    let date = compact(entry.date);
    match &entry.fact {
        Fact::Planned(plan, limits) => {
            let (kind, limits) = limits_text(plan.programme, limits);
            format!("{date} {kind} {} {limits} {}", compact(plan.start), share::encode(plan))
        }
        Fact::Screened(flags) => format!("{date} Q {}", flags.bits()),
        Fact::Cleared => format!("{date} C"),
        Fact::Session(log) => {
            let (form, before) = (log.form.letter(), log.before.letter());
            let mut text = match log.after {
                Some(after) => format!("{date} S {form}{before}{}", after.letter()),
                None => format!("{date} s {form}{before}"),
            };
            for done in &log.items {
                text.push(' ');
                item::write(&mut text, done);
            }
            text
        }
        Fact::NextDay { session, pain, leg } => {
            format!("{date} N {} {} {}", compact(*session), pain.letter(), leg.letter())
        }
        Fact::RestPain(pain) => format!("{date} R {}", pain.letter()),
        Fact::FlareBegan => format!("{date} F"),
        Fact::FlareEnded => format!("{date} E"),
        Fact::Walked { minutes } => format!("{date} W {minutes}"),
        Fact::Tested(result) => format!("{date} T {} {}", measures::test_text(*result), result.value()),
        Fact::Scored(score) => format!("{date} O {}", measures::score_text(*score)),
        Fact::Noted(note) => {
            format!("{date} D {}{}{}", note.fatigue.letter(), note.poor_sleep.letter(), note.stress.letter())
        }
        Fact::Triggered(triggers) => format!("{date} G {}", triggers.bits()),
        Fact::FeltAt(sites) => format!("{date} L {}", sites.bits()),
        Fact::Won(words) => format!("{date} V {}", measures::escaped(words)),
        Fact::Remarked { leg, words } => {
            let words = words.iter().map(|words| format!(" {}", measures::escaped(words)));
            format!("{date} M {}{}", leg.letter(), words.collect::<String>())
        }
        Fact::Moved { activity, minutes, effort } => {
            format!("{date} A {} {} {}", activity.code(), minutes.get(), effort.letter())
        }
        Fact::Chose(choice) => format!("{date} H {}", own::text(*choice)),
        Fact::ClockCorrected => format!("{date} K"),
        Fact::Backdated { on, fact } => format!("{date} B {}", of_day(*on, fact)),
        Fact::Amended { on, was, now } => {
            let now = now.iter().map(|now| format!(" {NOW} {}", of_day(*on, now).split_off(DATE)));
            format!("{date} X {}{}", of_day(*on, was), now.collect::<String>())
        }
    }
}

/// Between what was and what is; no other field is written so.
const NOW: &str = "/";
/// Characters of a date and the blank after it.
const DATE: usize = 9;

fn of_day(on: NaiveDate, fact: &Fact) -> String {
    line(&Entry { date: on, fact: fact.clone() })
}

/// The entry of a line.
///
/// # Errors
/// Why it is none; [`LineError::UnknownKind`] is no damage.
pub fn parse(line: &str) -> Result<Entry, LineError> {
    if !line.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Err(LineError::Malformed);
    }
    let mut fields = line.split(' ');
    let date = fields.next().and_then(from_compact).ok_or(LineError::Date)?;
    let kind: char = fields.next().and_then(single).ok_or(LineError::Malformed)?;
    let rest: Vec<&str> = fields.collect();
    Ok(Entry { date, fact: fact(kind, &rest)? })
}

fn fact(kind: char, fields: &[&str]) -> Result<Fact, LineError> {
    let found = match (kind, fields) {
        ('P' | 'p' | 'q', [start, limits, payload]) => return planned(kind, start, limits, payload),
        ('S' | 's', [head, items @ ..]) => return session(kind, head, items),
        ('H', fields) => return own::read(fields),
        ('Q', [flags]) => number(flags).and_then(EnumSet::from_bits).map(Fact::Screened),
        ('C', []) => Some(Fact::Cleared),
        ('N', [session, pain, leg]) => next_day(session, pain, leg),
        ('R', [pain]) => single(pain).map(Fact::RestPain),
        ('F', []) => Some(Fact::FlareBegan),
        ('E', []) => Some(Fact::FlareEnded),
        ('W', [minutes]) => number(minutes).map(|minutes| Fact::Walked { minutes }),
        ('K', []) => Some(Fact::ClockCorrected),
        ('B', [on, kind, rest @ ..]) => {
            return Ok(Fact::Backdated { on: day(on)?, fact: Box::new(plain(kind, rest)?) });
        }
        ('X', [on, kind, rest @ ..]) => return amended(day(on)?, kind, rest),
        // Like an exercise: one from a newer release keeps its line.
        ('A', [code, ..]) if unknown_activity(code) => {
            return Err(LineError::UnknownExercise(number(code).unwrap_or(0)));
        }
        ('T' | 'O' | 'D' | 'G' | 'L' | 'V' | 'M' | 'A', fields) => measures::read(kind, fields),
        ('P' | 'p' | 'S' | 's' | 'Q' | 'C' | 'N' | 'R' | 'F' | 'E' | 'W' | 'K' | 'B' | 'X', _) => None,
        (newer, _) if newer.is_ascii_alphabetic() => return Err(LineError::UnknownKind(newer)),
        _ => None,
    };
    found.ok_or(LineError::Malformed)
}

fn day(text: &str) -> Result<NaiveDate, LineError> {
    from_compact(text).ok_or(LineError::Malformed)
}

/// A fact that says something by itself.
fn plain(kind: &str, fields: &[&str]) -> Result<Fact, LineError> {
    match single(kind).ok_or(LineError::Malformed)? {
        'B' | 'X' => Err(LineError::Malformed),
        kind => fact(kind, fields),
    }
}

fn amended(on: NaiveDate, kind: &str, fields: &[&str]) -> Result<Fact, LineError> {
    let mut halves = fields.splitn(2, |field| *field == NOW);
    let was = plain(kind, halves.next().unwrap_or_default())?;
    let now = match halves.next() {
        None => None,
        Some([kind, rest @ ..]) => Some(Box::new(plain(kind, rest)?)),
        Some([]) => return Err(LineError::Malformed),
    };
    Ok(Fact::Amended { on, was: Box::new(was), now })
}

fn planned(kind: char, start: &str, limits: &str, payload: &str) -> Result<Fact, LineError> {
    let start = from_compact(start).ok_or(LineError::Malformed)?;
    let found = limits_of(limits).ok_or(LineError::Malformed)?;
    let plan = share::read(payload, start, Origin::Own).map_err(LineError::Plan)?;
    let written = limits_text(plan.programme, &found);
    if written == (kind, limits.to_owned()) { Ok(Fact::Planned(plan, found)) } else { Err(LineError::Malformed) }
}

fn unknown_activity(code: &str) -> bool {
    number(code).is_some_and(|code| Activity::with_code(code).is_none())
}

fn session(kind: char, head: &str, items: &[&str]) -> Result<Fact, LineError> {
    let letters: Vec<char> = head.chars().collect();
    let (form, before, after) = match (kind, &letters[..]) {
        ('S', [form, before, after]) => (Letter::of(*form), Letter::of(*before), Letter::of(*after).map(Some)),
        ('s', [form, before]) => (Letter::of(*form), Letter::of(*before), Some(None)),
        _ => return Err(LineError::Malformed),
    };
    let (Some(form), Some(before), Some(after)) = (form, before, after) else { return Err(LineError::Malformed) };
    let items = items.iter().map(|text| item::read(text)).collect::<Result<_, _>>()?;
    Ok(Fact::Session(SessionLog { form, before, after, items }))
}

fn next_day(session: &str, pain: &str, leg: &str) -> Option<Fact> {
    let session: NaiveDate = from_compact(session)?;
    Some(Fact::NextDay { session, pain: single(pain)?, leg: single(leg)? })
}

/// The kind of line and its limits. A plan of the first edition stays a line as its releases wrote it.
fn limits_text(programme: Programme, limits: &Limits) -> (char, String) {
    let Limits { equipment, conditions, blocked, gentle, usual_pain, without, untried, older, slowly, edition } =
        limits;
    let (equipment, conditions, blocked) = (equipment.bits(), conditions.bits(), blocked.bits());
    let mut text = format!("{equipment},{conditions},{blocked},{},{}", u8::from(*gentle), usual_pain.letter());
    let first = *edition == Edition::First;
    if first && programme == Programme::SixteenWeeks && without.is_empty() && !untried {
        return ('P', text);
    }
    text.push_str(if *untried { ",1," } else { ",0," });
    let codes: Vec<String> = without.codes().map(|code| code.to_string()).collect();
    text.push_str(&codes.join("."));
    if first {
        return ('p', text);
    }
    text.push(',');
    text.push(char::from(b'0' + (u8::from(*older) | u8::from(*slowly) << 1)));
    ('q', text)
}

fn limits_of(text: &str) -> Option<Limits> {
    let fields: Vec<&str> = text.split(',').collect();
    let (first, more) = fields.split_at_checked(5)?;
    let [equipment, conditions, blocked, gentle, usual_pain] = first else { return None };
    let (untried, codes, pace, edition) = match more {
        [] => ("0", "", "0", Edition::First),
        [untried, codes] => (*untried, *codes, "0", Edition::First),
        [untried, codes, pace] => (*untried, *codes, *pace, Edition::Second),
        _ => return None,
    };
    let untried = flag(untried)?;
    let codes = codes.split('.').skip_while(|_| codes.is_empty());
    let codes = codes.map(number).collect::<Option<Vec<u16>>>()?;
    let without = ExerciseSet::from_codes(codes)?;
    let pace = number(pace).filter(|bits: &u8| *bits < 4)?;
    Some(Limits {
        equipment: EnumSet::from_bits(number(equipment)?)?,
        conditions: EnumSet::from_bits(number(conditions)?)?,
        blocked: EnumSet::from_bits(number(blocked)?)?,
        gentle: flag(gentle)?,
        usual_pain: single::<Pain>(usual_pain)?,
        without,
        untried,
        older: pace & 1 == 1,
        slowly: pace & 2 == 2,
        edition,
    })
}

fn flag(text: &str) -> Option<bool> {
    number(text).filter(|bit: &u8| *bit < 2).map(|bit| bit == 1)
}

/// The value of a field of one character.
fn single<T: Letter>(field: &str) -> Option<T> {
    let mut letters = field.chars();
    let letter = letters.next()?;
    if letters.next().is_none() { T::of(letter) } else { None }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
