//! The answers of "about you" in words.

use steadyback_catalogue::exercise::{Condition, Equipment};
use steadyback_rules::minutes::SessionMinutes;
use steadyback_rules::profile::{AgeBand, Ease, Sex, Site, Symptom, SymptomDuration};

/// An age band.
pub fn age(age: AgeBand) -> &'static str {
    match age {
        AgeBand::Under18 => "Under 18",
        AgeBand::From18 => "18 to 39",
        AgeBand::From40 => "40 to 49",
        AgeBand::From50 => "50 to 59",
        AgeBand::From60 => "60 to 64",
        AgeBand::From65 => "65 to 69",
        AgeBand::From70 => "70 to 79",
        AgeBand::From80 => "80 or older",
    }
}

/// Which norms.
pub fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "Values for women",
        Sex::Male => "Values for men",
    }
}

/// How long it has lasted.
pub fn duration(duration: SymptomDuration) -> &'static str {
    match duration {
        SymptomDuration::Days => "Less than 3 days",
        SymptomDuration::Weeks => "3 days to 6 weeks",
        SymptomDuration::Months => "6 to 12 weeks",
        SymptomDuration::Long => "More than 12 weeks",
        SymptomDuration::NoneNow => "It does not hurt at the moment",
    }
}

/// Where it is felt.
pub fn site(site: Site) -> &'static str {
    match site {
        Site::Central => "Across the low back",
        Site::OneSide => "On one side of the low back",
        Site::Buttock => "In the buttock",
        Site::Thigh => "In the leg, above the knee",
        Site::BelowKnee => "In the leg, below the knee",
    }
}

pub fn ease(ease: Ease) -> &'static str {
    match ease {
        Ease::Forwards => "Bending forwards",
        Ease::Backwards => "Bending backwards",
        Ease::Moving => "Moving about",
        Ease::Lying => "Lying down",
        Ease::Nothing => "Nothing much",
    }
}

/// One line of the symptom checklist.
pub fn symptom(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::MorningStiffness => "My back is stiff when I wake up",
        Symptom::Standing => "It hurts when I stand for a while",
        Symptom::BendingForwards => "It is sharp when I bend forwards",
        Symptom::AfterSitting => "It aches after I sit for a while",
        Symptom::ToeTouch => "Pain shoots when I reach for my toes",
        Symptom::BendingBackwards => "It gets worse when I bend backwards",
        Symptom::RoundedShoulders => "My shoulders are rounded, or I work at a desk a lot",
        Symptom::FearOfMovement => "I worry that moving does harm",
        Symptom::Stress => "I get tense when I am stressed",
    }
}

pub fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::Osteoporosis => "Osteoporosis (thin bones)",
        Condition::Stenosis => "Spinal stenosis (a narrow spinal canal), found by a doctor",
        Condition::Disc => "A herniated (slipped) disc, found by a doctor",
        Condition::Spondylolisthesis => "Spondylolisthesis (a vertebra that has slid forwards), found by a doctor",
        Condition::Pregnancy => "Pregnancy",
        Condition::RecentSurgery => "An operation in the last 12 weeks",
        Condition::BloodPressure => "High blood pressure, treated and under control",
        Condition::SoreKnees => "Kneeling hurts",
        Condition::SoreWrists => "Weight on my wrists hurts",
        Condition::SoreShoulders => "My shoulders hurt under weight",
        Condition::Unsteady => "I feel unsteady on my feet",
        Condition::FloorIsHard => "Getting down to the floor and up again is hard",
        Condition::EarlyPregnancy => "Pregnancy, up to week 15",
        Condition::VertebralFracture => "A broken vertebra, now or in the past",
        Condition::InflammatoryDisease => "An inflammatory disease of the spine, found by a doctor",
        Condition::Fusion => "Spinal fusion (vertebrae joined), more than 12 weeks ago",
        Condition::JointReplacement => "An artificial hip or knee",
        Condition::PelvicGirdle => "Pain at the front or back of my pelvis, from a pregnancy",
        Condition::NewBirth => "A birth in the last 8 weeks",
        Condition::RecentBirth => "A birth 2 to 6 months ago",
    }
}

/// Whose lines say how an exercise is done with a condition: a vertebra that was broken asks for what thin bones ask for.
pub const fn told_under(condition: Condition) -> Condition {
    match condition {
        Condition::VertebralFracture => Condition::Osteoporosis,
        other => other,
    }
}

/// Above such a line.
pub fn done_with(condition: Condition) -> &'static str {
    match condition {
        Condition::Osteoporosis => "Osteoporosis, or a vertebra that was broken",
        other => self::condition(other),
    }
}

/// A line of the question about conditions.
pub enum ConditionLine {
    /// One that can be ticked.
    One(Condition),
    /// What opens some of them, each with its words below this line.
    Several(&'static str, &'static [(Condition, &'static str)]),
}

/// The question about conditions, line by line; each condition once.
pub const CONDITION_LINES: [ConditionLine; 8] = {
    use Condition as C;
    use ConditionLine::{One, Several};
    [
        Several(
            "Something found in my spine",
            &[
                (C::Disc, "A herniated (slipped) disc"),
                (C::Stenosis, "Spinal stenosis (a narrow spinal canal)"),
                (C::Spondylolisthesis, "Spondylolisthesis (a vertebra that has slid forwards)"),
                (C::VertebralFracture, "A broken vertebra, now or in the past"),
                (C::InflammatoryDisease, "An inflammatory disease, such as axial spondyloarthritis"),
            ],
        ),
        One(C::Osteoporosis),
        Several(
            "Pregnancy, or a birth in the last 6 months",
            &[
                (C::EarlyPregnancy, "Pregnant, up to week 15"),
                (C::Pregnancy, "Pregnant, from week 16 on, or not sure"),
                (C::NewBirth, "A birth in the last 8 weeks"),
                (C::RecentBirth, "A birth 2 to 6 months ago"),
                (C::PelvicGirdle, "Pain at the front or back of my pelvis"),
            ],
        ),
        Several(
            "An operation, or a new joint",
            &[
                (C::RecentSurgery, "Any operation in the last 12 weeks, a caesarean too"),
                (C::Fusion, "Spinal fusion (vertebrae joined), more than 12 weeks ago"),
                (C::JointReplacement, "An artificial hip or knee"),
            ],
        ),
        One(C::BloodPressure),
        Several(
            "Knees, wrists or shoulders that hurt under weight",
            &[
                (C::SoreKnees, "Kneeling hurts"),
                (C::SoreWrists, "Weight on my wrists hurts"),
                (C::SoreShoulders, "My shoulders hurt under weight"),
            ],
        ),
        One(C::Unsteady),
        One(C::FloorIsHard),
    ]
};

/// A thing at hand.
pub fn equipment(equipment: Equipment) -> &'static str {
    match equipment {
        Equipment::Mat => "A mat or a thick rug",
        Equipment::Chair => "A firm chair that does not roll",
        Equipment::Wall => "A free stretch of wall",
        Equipment::Doorway => "A doorway I can lean through",
        Equipment::FixedBand => "A light exercise band and something firm to fix it to",
        Equipment::Band => "A light exercise band",
        Equipment::Weights => "Weights to hold: dumbbells, a kettlebell or filled bags",
        Equipment::Step => "A low, firm step or box",
        Equipment::Ball => "A large exercise ball",
        Equipment::MedicineBall => "A medicine ball and a wall I may throw it at",
        Equipment::TennisBall => "A tennis ball",
        Equipment::PullUpBar => "A bar I can hang from",
    }
}

/// The length of a session.
pub fn minutes(minutes: SessionMinutes) -> &'static str {
    match minutes {
        SessionMinutes::Ten => "10 minutes",
        SessionMinutes::Fifteen => "15 minutes",
        SessionMinutes::Twenty => "20 minutes",
        SessionMinutes::Thirty => "30 minutes",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::all_calm;
    use steadyback_catalogue::enum_set::Member;

    fn all<T: Member>(label: fn(T) -> &'static str) {
        all_calm(T::ALL.iter().map(|value| label(*value)));
    }

    #[test]
    fn every_answer_has_words() {
        all(age);
        all(sex);
        all(duration);
        all(site);
        all(ease);
        all(symptom);
        all(condition);
        all(equipment);
    }

    #[test]
    fn minutes_say_their_number() {
        for choice in SessionMinutes::ALL {
            assert_eq!(minutes(choice), format!("{} minutes", choice.minutes()));
        }
    }
}
