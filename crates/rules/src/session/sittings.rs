//! A session in three sittings over the day, for the programme of three blocks (P2). The bridge of its evening is for strength
//! days only; on the others what is not loaded of its ladder stands in (X36).

use super::compose::{Block, Session, fit, whole};
use crate::journal::{Entry, Fact, Form};
use crate::programme::Programme;
use crate::progression::Progress;
use steadyback_catalogue::exercise::{Family, Part};
use steadyback_catalogue::measure::Seconds;

/// When in the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sitting {
    /// Moving the low back, nothing that bends it far (X09).
    Morning,
    /// What needs no floor: on the feet, on a chair, at a door.
    Midday,
    /// What is done on the floor, the hips, and calm.
    Evening,
}

impl Sitting {
    /// In their order.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Midday, Self::Evening];

    /// Minutes at the most (P2).
    pub const fn minutes(self) -> u32 {
        match self {
            Self::Morning => 5,
            Self::Midday => 7,
            Self::Evening => 8,
        }
    }

    /// Where an exercise of this part and family belongs.
    const fn of(part: Part, family: Family) -> Self {
        match (part, family) {
            (Part::WarmUp, Family::SpineMobility | Family::Extension) => Self::Morning,
            (Part::Main, Family::Brace) => Self::Evening,
            (
                _,
                Family::Brace
                | Family::Balance
                | Family::UpperBack
                | Family::Squat
                | Family::Hinge
                | Family::Lunge
                | Family::Row
                | Family::Push
                | Family::Carry
                | Family::AntiRotation
                | Family::Jump
                | Family::Throw,
            ) => Self::Midday,
            _ => Self::Evening,
        }
    }
}

/// The sittings of a session, each cut to its minutes, what is cut by turns; one may be empty.
pub fn sittings(session: &Session, turn: usize) -> [Session; 3] {
    let bridge = |block: &Block| block.exercise.family == Family::Bridge;
    let bridged = session.blocks.iter().any(|block| bridge(block) && block.part == Part::Main);
    let stands_in = |block: &Block| bridged && bridge(block) && block.part == Part::WarmUp;
    Sitting::ALL.map(|sitting| {
        let of = |block: &&Block| Sitting::of(block.part, block.exercise.family) == sitting && !stands_in(block);
        let here = session.blocks.iter().filter(of);
        let part = Session { blocks: here.copied().collect(), ..session.clone() };
        fit(part, Seconds(sitting.minutes() * 60), turn)
    })
}

/// A sitting of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfDay {
    pub sitting: Sitting,
    /// What it holds.
    pub session: Session,
    /// Whether it was done, or another form of the session in its place.
    pub done: bool,
}

/// The sittings of the day that `progress` stands at which hold something; `None` where the session is one whole: in another
/// programme, in a flare, in the short form.
pub fn of_today(progress: &Progress, form: Form, journal: &[Entry]) -> Option<Vec<OfDay>> {
    if progress.plan.programme != Programme::ThreeBlocks || progress.flare.is_some() || form == Form::Short {
        return None;
    }
    // What is cut takes turns from session to session; between the sittings of one it stays the same.
    let turn = progress.phase_sessions.iter().filter(|day| **day != progress.today).count();
    let of_day = |(session, sitting): (Session, Sitting)| {
        let here = |slot: u8| session.blocks.iter().any(|block| block.slot == slot);
        let done =
            journal.iter().rev().take_while(|entry| entry.date >= progress.today).any(|entry| match &entry.fact {
                Fact::Session(log) => log.form != form || log.items.iter().any(|item| here(item.slot)),
                _ => false,
            });
        OfDay { sitting, session, done }
    };
    let all = sittings(&whole(progress, form), turn).into_iter().zip(Sitting::ALL);
    Some(all.filter(|(session, _)| !session.blocks.is_empty()).map(of_day).collect())
}
