//! What an exercise is: one rung of a ladder, with everything the planner needs to know before it may prescribe it.
//! The entries themselves are in [`crate::library`], their sentences in `steadyback_words`.

use std::fmt;

use super::dose::{Dose, DoseRange, Work};
use super::enum_set::{EnumSet, members};
use super::measure::Seconds;

members! {
    /// A movement family: its exercises form one ladder, easiest first.
    pub enum Family {
        /// Brace and dead bug.
        Brace,
        BirdDog,
        CurlUp,
        FrontPlank,
        SidePlank,
        Bridge,
        /// Hip hinge and deadlift.
        Hinge,
        /// Squat and sit-to-stand.
        Squat,
        /// Row and pull.
        Row,
        Balance,
        /// Moving the low back: tilts, cat-cow, rolls.
        SpineMobility,
        /// Opening the hips.
        HipMobility,
        /// Moving the upper back and shoulders.
        UpperBack,
        /// Bending backwards, lying down.
        Extension,
        /// Bending forwards, at rest.
        Flexion,
        Walking,
        Breathing,
        /// Lunge and step-up.
        Lunge,
        Push,
        Carry,
        /// Anti-rotation: the trunk keeps still while something pulls it round.
        AntiRotation,
        /// Landing and jumping.
        Jump,
        /// Throwing a ball.
        Throw,
    }
}

impl Family {
    /// Whether rungs are climbed by progress. Mobility and stretching families are a choice of movements, not a climb.
    pub const fn climbs(self) -> bool {
        !matches!(
            self,
            Self::SpineMobility | Self::HipMobility | Self::UpperBack | Self::Flexion | Self::Walking | Self::Breathing
        )
    }

    /// Whether the effort of a rep is the way out, as in lifting the hips or pulling a band, and not the way back, as in getting up from
    /// a squat.
    const fn begins_with_effort(self) -> bool {
        matches!(self, Self::Bridge | Self::Row)
    }

    /// The intensity of the rung on which a new person begins in the main part. Rungs below it are for whom that is too hard.
    pub const fn begins_at(self) -> u16 {
        match self {
            // The brace itself is learnt in the warm-up; the main part begins with the dead bug (source 003, phase 1). Lunges are
            // reckoned on the scale of the squat, and begin with the split squat.
            Self::Brace | Self::Lunge => 120,
            _ => 100,
        }
    }
}

members! {
    /// How the body is placed.
    pub enum Position {
        /// On the back.
        Supine,
        /// Face down.
        Prone,
        SideLying,
        HandsAndKnees,
        Kneeling,
        /// Sitting.
        Seated,
        Standing,
    }
}

/// Which sides a dose is done on. A dose always counts one side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Both at once.
    Both,
    /// All reps on one side, then all on the other.
    Each,
    /// Left and right in turn.
    Alternating,
}

impl Side {
    /// How many sides the dose is done on.
    pub const fn count(self) -> u32 {
        match self {
            Self::Both => 1,
            Self::Each | Self::Alternating => 2,
        }
    }

    /// How many times the trunk is under load for one count of the dose: taking turns, it works for both sides; one side after
    /// the other, each side has its own set and rests in the other's (our own choice).
    const fn loads(self) -> u32 {
        match self {
            Self::Both | Self::Each => 1,
            Self::Alternating => 2,
        }
    }
}

members! {
    /// Things an exercise needs. The floor is always there.
    pub enum Equipment {
        /// An exercise mat or a thick rug.
        Mat,
        /// A firm chair that does not roll.
        Chair,
        /// A free stretch of wall.
        Wall,
        /// A doorway to lean through.
        Doorway,
        /// A light resistance band fixed to something firm. Whoever has that has a band, too: [`Equipment::at_hand`].
        FixedBand,
        /// One or two weights with a handle: dumbbells, a kettlebell, filled bags.
        Weights,
        /// A low, firm step or box that does not tip.
        Step,
        /// A large, firm exercise ball.
        Ball,
        /// A medicine ball, and a wall or floor that may be thrown at.
        MedicineBall,
        TennisBall,
        /// A bar to hang from.
        PullUpBar,
        /// A light resistance band, wherever it is.
        Band,
    }
}

impl Equipment {
    /// These things, with what they are made of: until a band alone could be told, there was only one that is fixed.
    #[must_use]
    pub fn at_hand(things: EnumSet<Self>) -> EnumSet<Self> {
        if things.has(Self::FixedBand) { things.with(Self::Band, true) } else { things }
    }
}

members! {
    /// What a person has told about their body that excludes or changes exercises.
    pub enum Condition {
        Osteoporosis,
        /// Spinal stenosis, diagnosed.
        Stenosis,
        /// Herniated disc, diagnosed.
        Disc,
        /// Spondylolisthesis, diagnosed.
        Spondylolisthesis,
        /// From week 16 on, or without saying how far.
        Pregnancy,
        /// An operation in the last twelve weeks.
        RecentSurgery,
        /// Blood pressure that is treated and under control.
        BloodPressure,
        /// Kneeling hurts.
        SoreKnees,
        /// Weight on the wrists hurts.
        SoreWrists,
        /// Shoulders hurt under weight.
        SoreShoulders,
        /// Unsteady on the feet.
        Unsteady,
        /// Getting down to the floor and up again is hard.
        FloorIsHard,
        /// Pregnant, up to week 15.
        EarlyPregnancy,
        /// A vertebra that has been broken, at any time.
        VertebralFracture,
        /// Inflammatory disease of the spine, diagnosed.
        InflammatoryDisease,
        /// Vertebrae joined by an operation more than twelve weeks ago.
        Fusion,
        /// An artificial hip or knee.
        JointReplacement,
        /// Pain of the pelvic girdle, in pregnancy or after it.
        PelvicGirdle,
        /// A birth in the last eight weeks.
        NewBirth,
        /// A birth two to six months ago.
        RecentBirth,
    }
}

members! {
    /// A direction the low back is taken towards its end of range.
    pub enum Direction {
        /// Forwards.
        Flexion,
        /// Backwards.
        Extension,
        /// Turning.
        Rotation,
    }
}

members! {
    /// What an exercise serves. A focus is a selection aid, never a cause or a diagnosis.
    pub enum Focus {
        /// Steadying the trunk while arms and legs move.
        CoreControl,
        /// Trunk muscles that last.
        TrunkEndurance,
        /// Buttock strength.
        GluteStrength,
        LegStrength,
        /// Upper-back strength and shoulder position.
        UpperBack,
        /// A back that moves.
        SpineMobility,
        /// Hips that move.
        HipMobility,
        /// Relief by bending backwards.
        ExtensionRelief,
        /// Relief by bending forwards.
        FlexionRelief,
        Balance,
        /// Stamina.
        Aerobic,
        /// Letting go of tension.
        Relaxation,
    }
}

members! {
    /// Where in a session an exercise can stand.
    pub enum Part {
        WarmUp,
        /// Main part.
        Main,
        CoolDown,
        /// Outside sessions, by itself on any day: walking.
        Activity,
    }
}

members! {
    /// The stages of the programme, by criteria and never by calendar alone (source 003, P1; P10).
    pub enum Phase {
        /// Learning to move and brace.
        Foundation,
        /// Building strength, muscle by muscle.
        Builders,
        /// Whole-body movements.
        Integrated,
        /// Functional load.
        Load,
    }
}

impl Phase {
    /// The phase after this one.
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Foundation => Some(Self::Builders),
            Self::Builders => Some(Self::Integrated),
            Self::Integrated => Some(Self::Load),
            Self::Load => None,
        }
    }
}

/// Pace of one rep, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tempo {
    /// Into the movement (lowering, reaching, rolling).
    pub out: u8,
    /// Held at the far end.
    pub pause: u8,
    /// Back to the start.
    pub back: u8,
}

impl Tempo {
    /// One rep from start to start.
    pub const fn rep(self) -> Seconds {
        Seconds(self.out as u32 + self.pause as u32 + self.back as u32)
    }
}

/// Where an entry comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// An entry of the five source articles, by its number E01–E97 in the extraction.
    Article(u8),
    /// Established practice where the articles are silent.
    Practice,
}

/// A library entry that can be prescribed by dose.
pub struct Exercise {
    /// Immortal kebab-case id, frozen in `tests/fixtures/exercise-ids.txt`.
    pub id: &'static str,
    /// Immortal number for share links and the journal, frozen in the same file.
    pub code: u16,
    /// The family whose ladder it belongs to.
    pub family: Family,
    /// Its place in the ladder, 1 is the easiest. Unique in the family.
    pub rung: u8,
    /// How the body is placed.
    pub position: Position,
    /// Which sides the dose is done on.
    pub side: Side,
    /// Everything it needs.
    pub equipment: EnumSet<Equipment>,
    /// Where it can stand in a session.
    pub parts: EnumSet<Part>,
    /// Start, mastery and top of the dose.
    pub dose: DoseRange,
    /// Pace of one rep; for holds the time to get into and out of the position around the hold.
    pub tempo: Tempo,
    /// Rest between sets.
    pub rest: Seconds,
    /// Whether it loads muscles enough to need 48 hours before the same family is loaded again.
    pub loaded: bool,
    /// Intensity relative to the rung on which the ladder's volume is reckoned, in percent: that one has 100, easier rungs less.
    /// Grows along the ladder. Frozen once released, because volumes of the past are reckoned with it.
    pub intensity: u16,
    pub serves: EnumSet<Focus>,
    /// Conditions that rule it out.
    pub excluded_by: EnumSet<Condition>,
    /// Directions it takes the low back towards the end of range.
    pub loads: EnumSet<Direction>,
    /// The first phase in which it may be prescribed.
    pub from_phase: Phase,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// An entry of the library. Only the library has any, so holding one proves that it exists.
pub type ExerciseRef = &'static Exercise;

impl Exercise {
    /// Volume of a dose of this exercise, comparable with the other rungs of its ladder.
    pub fn volume(&self, dose: Dose) -> super::measure::Volume {
        self.volume_of(dose.total(), dose.work())
    }

    /// Volume of so many counts of this work. A fast rep counts half as much again as its usual one, since it takes more force (our own
    /// choice).
    pub fn volume_of(&self, total: u16, work: Work) -> super::measure::Volume {
        let seconds = match work {
            Work::Quick => Work::Reps.seconds(total, self.tempo.rep()).0 * 3 / 2,
            _ => work.seconds(total, self.pace(work).rep()).0,
        };
        super::measure::Volume(seconds * self.side.loads() * u32::from(self.intensity))
    }

    /// The pace of one rep of this work.
    pub const fn pace(&self, work: Work) -> Tempo {
        match work {
            Work::Slow => Tempo { out: self.tempo.out + SLOWER, back: self.tempo.back + SLOWER, ..self.tempo },
            Work::Quick if self.family.begins_with_effort() => Tempo { out: 1, pause: 0, ..self.tempo },
            Work::Quick => Tempo { pause: 0, back: 1, ..self.tempo },
            Work::Reps | Work::Holds(_) | Work::Minutes => self.tempo,
        }
    }

    /// Time that one count of this work takes: a rep, a hold with the way there and back, both sides of an alternating one, a minute.
    pub const fn unit(&self, work: Work) -> Seconds {
        let rep = self.pace(work).rep().0;
        let sides = if matches!(self.side, Side::Alternating) { 2 } else { 1 };
        Seconds(match work {
            Work::Reps | Work::Slow | Work::Quick => sides * rep,
            Work::Holds(seconds) => sides * (seconds as u32 + rep),
            Work::Minutes => sides * 60,
        })
    }

    /// Rest between sets of this work.
    pub const fn rest_of(&self, work: Work) -> Seconds {
        match work {
            Work::Quick => Seconds(self.rest.0 * 3 / 2),
            _ => self.rest,
        }
    }

    /// Time that a dose takes: work on every side, rests between sets, changing sides, and getting into place.
    pub fn time(&self, dose: Dose) -> Seconds {
        let changes = if self.side == Side::Each { u32::from(dose.sets()) } else { 0 };
        let work = dose.in_motion(self.pace(dose.work()).rep()).0 * self.side.count();
        let rests = self.rest_of(dose.work()).0 * u32::from(dose.sets() - 1);
        Seconds(work + rests + changes * CHANGE_SIDE.0) + SET_UP
    }
}

/// Seconds by which a slow rep is slower each way (source 000, R36: slow and controlled; our own choice of how much).
const SLOWER: u8 = 1;
/// Time to change sides (our own estimate).
pub const CHANGE_SIDE: Seconds = Seconds(5);
/// Time to get into place for an exercise, reading its name on the way (our own estimate).
pub const SET_UP: Seconds = Seconds(15);

impl PartialEq for Exercise {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}

impl Eq for Exercise {}

impl fmt::Debug for Exercise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
