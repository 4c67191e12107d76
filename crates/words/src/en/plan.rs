//! The plan explained: why each exercise is there, what is left out, and what the phases are for.

mod next;
mod programme;

pub use next::{next_wait, phase_opens, phase_wait, phase_wait_ends, sooner, why_it_waits};
pub use programme::{Text, because, programme};

use super::exercises;
use super::words::{self, plural};
use steadyback_catalogue::exercise::{Condition, Direction, Equipment, Phase};
use steadyback_rules::plan::DayKind;
use steadyback_rules::planner::{Note, Why};
use steadyback_rules::profile::{Ease, Exclusion, Symptom};

/// Why an exercise is in the plan, in one sentence.
pub fn why(why: &Why) -> String {
    match why {
        Why::Symptom(symptom) => for_symptom(*symptom).to_owned(),
        Why::Eases(ease) => for_ease(*ease).to_owned(),
        Why::Base(phase) => format!("It belongs to the base of the {} phase.", words::phase(*phase)),
        Why::Instead(exercise, exclusion) => {
            format!("It takes the place of {}, which {}.", exercises::text(exercise).name, clause(*exclusion))
        }
        Why::Follows(it) => format!("It belongs to the programme “{}”.", programme(*it).name),
        Why::Wanted => "You said that you would rather do this.".to_owned(),
        Why::Power => "You chose fast movements for the last phase.".to_owned(),
        Why::WarmsUp => "It warms your back up for the rest.".to_owned(),
        Why::WindsDown => "It lets your back wind down at the end.".to_owned(),
        Why::Walking => "Walking suits nearly everyone, and you can do it on any day.".to_owned(),
    }
}

fn for_symptom(symptom: Symptom) -> &'static str {
    match symptom {
        Symptom::MorningStiffness => "You wake up stiff, so it helps you to get moving gently.",
        Symptom::Standing => "Standing hurts, so it trains the muscles that hold you up.",
        Symptom::BendingForwards => "Bending forwards is sharp, so it moves your back gently without that bend.",
        Symptom::AfterSitting => "Your back aches after sitting, so it moves or trains your hips.",
        Symptom::ToeTouch => "Reaching for your toes hurts, so it moves your back without a deep bend.",
        Symptom::BendingBackwards => "Bending backwards hurts, so it moves your back another way.",
        Symptom::RoundedShoulders => {
            "Your shoulders are rounded or you sit at a desk a lot, so it works your upper back."
        }
        Symptom::FearOfMovement => "Moving worries you, so it starts small and lets you find out what feels fine.",
        Symptom::Stress => "Stress makes you tense, so it helps you to let go.",
    }
}

fn for_ease(ease: Ease) -> &'static str {
    match ease {
        Ease::Forwards => "Bending forwards eases your back, so it goes that way.",
        Ease::Backwards => "Bending backwards eases your back, so it goes that way.",
        Ease::Moving => "Moving about eases your back, so it keeps you moving.",
        Ease::Lying => "Lying down eases your back, so you do it lying down.",
        Ease::Nothing => "Nothing eases your back much yet, so it starts gently.",
    }
}

/// Something to know about the whole plan.
pub fn note(note: &Note) -> String {
    match note {
        Note::Follows(it) => {
            let text = programme(*it);
            format!("You follow the programme “{}”. {}", text.name, text.about)
        }
        Note::EasierForAge => "From 65 on you begin with the easier programme, which has balance from the first day. You can \
            choose another one at any time."
            .to_owned(),
        Note::NotYet(it) => format!("The programme “{}” follows after the sixteen weeks.", programme(*it).name),
        Note::NotFor(it) => {
            format!("The programme “{}” waits, because that direction is left out for now.", programme(*it).name)
        }
        Note::ShortWalks => {
            "For two or three days, walk for 10 to 15 minutes several times a day, as far as it is comfortable.".to_owned()
        }
        Note::WalkFirst => "If you can, walk for 5 to 10 minutes before a session.".to_owned(),
        Note::StrengthLater => "Do the gentle movements when you wake up, and the strength part later in the day.".to_owned(),
        Note::BendLater => "Leave the forward bends for an hour or more after you get up.".to_owned(),
        Note::TrialSet => {
            "One trial set of press-ups shows whether they are for you: they stay if the pain becomes less or moves to the \
             middle."
                .to_owned()
        }
        Note::PressUpsOften => {
            "While the pain is fresh, ten press-ups every two hours are fine, as long as they ease your back.".to_owned()
        }
        Note::Blocks => "You can do the parts of a session in the morning, at midday and in the evening.".to_owned(),
        Note::Quotas => "The amounts are fixed. A sore day alone does not change them; a red one does.".to_owned(),
        Note::Tested => "Where you have done a test, you begin with four fifths of what you managed.".to_owned(),
        Note::StrengthDays(0) => "There are no strength days for now.".to_owned(),
        Note::StrengthDays(1) => "You have 1 strength day a week.".to_owned(),
        Note::Split => "You have 4 strength days a week. Legs and hips, and trunk and arms, take turns, so that each has at \
             least 48 hours."
            .to_owned(),
        Note::LessEach => "You have more strength days than before, so each begins with less. It grows again from there.".to_owned(),
        Note::StrengthDays(days) => format!("You have {days} strength days a week, at least 48 hours apart."),
        Note::TwoDaysForAge => "You have two strength days a week. At your age we begin with more rest.".to_owned(),
        Note::Gentle => "For now it is walking and easy movement, until a clinician has cleared you.".to_owned(),
        Note::Acute => "Your pain is fresh, so walking and comfortable movement come first.".to_owned(),
        Note::RestDay => "At least one day a week is for rest. A walk is fine on it.".to_owned(),
        Note::Minutes(minutes) => {
            let minutes = plural(*minutes, "minute", "minutes");
            format!("A session has as many exercises as fit into {minutes}.")
        }
    }
}

/// Why an exercise is left out: "needs a band", "left out because of osteoporosis".
pub fn exclusion(it: &Exclusion) -> String {
    let clause = clause(*it);
    clause.strip_prefix("is ").map(str::to_owned).unwrap_or(clause)
}

/// The same after "which".
fn clause(exclusion: Exclusion) -> String {
    match exclusion {
        Exclusion::Equipment(equipment) => format!("needs {}", thing(equipment)),
        Exclusion::Condition(condition) => format!("is left out because {}", reason(condition)),
        Exclusion::Direction(Direction::Flexion) => {
            "is left out for now because it bends your back forwards".to_owned()
        }
        Exclusion::Direction(Direction::Extension) => {
            "is left out for now because it bends your back backwards".to_owned()
        }
        Exclusion::Direction(Direction::Rotation) => "is left out for now because it turns your back".to_owned(),
        Exclusion::Gentle => "waits until a clinician has cleared you".to_owned(),
        Exclusion::Unwanted => "is left out because you do not want it".to_owned(),
        Exclusion::Untried => "waits for a trial set that eases your back".to_owned(),
        Exclusion::NothingToHold => "needs a wall, a chair or a doorway to hold on to".to_owned(),
        Exclusion::Demanding => "asks for a lot of strength and balance, so it does not come by itself".to_owned(),
    }
}

fn thing(equipment: Equipment) -> &'static str {
    match equipment {
        Equipment::Mat => "a mat",
        Equipment::Chair => "a firm chair",
        Equipment::Wall => "a free wall",
        Equipment::Doorway => "a doorway",
        Equipment::FixedBand => "a band fixed to something firm",
        Equipment::Band => "a band",
        Equipment::Weights => "weights",
        Equipment::Step => "a step",
        Equipment::Ball => "an exercise ball",
        Equipment::MedicineBall => "a medicine ball",
        Equipment::TennisBall => "a tennis ball",
        Equipment::PullUpBar => "a pull-up bar",
    }
}

fn reason(condition: Condition) -> &'static str {
    match condition {
        Condition::Osteoporosis => "of osteoporosis",
        Condition::Stenosis => "of spinal stenosis",
        Condition::Disc => "of your disc",
        Condition::Spondylolisthesis => "of spondylolisthesis",
        Condition::EarlyPregnancy | Condition::Pregnancy => "of pregnancy",
        Condition::RecentSurgery => "of your operation",
        Condition::BloodPressure => "of your blood pressure",
        Condition::SoreKnees => "kneeling hurts you",
        Condition::SoreWrists => "weight on your wrists hurts",
        Condition::SoreShoulders => "your shoulders hurt under weight",
        Condition::Unsteady => "you feel unsteady on your feet",
        Condition::FloorIsHard => "getting down to the floor is hard for you",
        Condition::VertebralFracture => "you have had a broken vertebra",
        Condition::InflammatoryDisease => "of the inflammation in your spine",
        Condition::Fusion => "some of your vertebrae are joined",
        Condition::JointReplacement => "of your new joint",
        Condition::PelvicGirdle => "of the pain in your pelvis",
        Condition::NewBirth | Condition::RecentBirth => "you have given birth lately",
    }
}

/// What a weekday is for.
pub fn day_kind(day: DayKind) -> &'static str {
    match day {
        DayKind::Strength => "Strength day",
        DayKind::Mobility => "Mobility day",
        DayKind::Rest => "Rest day",
    }
}

pub fn phase_purpose(phase: Phase) -> &'static str {
    match phase {
        Phase::Foundation => {
            "You learn to brace your trunk and to move your back with ease. Good form comes before effort."
        }
        Phase::Builders => "You build strength with a light band and your own weight, one muscle group at a time.",
        Phase::Integrated => "You join what you have built into movements of the whole body.",
        Phase::Load => "You get your back used to what you lift and carry in daily life, in small steps.",
    }
}

/// What has to be met before the next phase begins (clinical.md §8, PHASE UP).
pub fn phase_goal(phase: Phase) -> &'static str {
    match phase {
        Phase::Foundation => {
            "The next phase begins after at least 2 weeks and 6 sessions here, with dead bug and bird dog in the green \
             at their first dose. After 8 weeks it no longer waits for them."
        }
        Phase::Builders => {
            "The next phase begins after at least 4 weeks here, with front plank, bridge and row at their goals or one \
             exercise further. A plank on your knees for 45 seconds in the test will do for the plank. After 8 weeks it no longer waits for them."
        }
        Phase::Integrated => {
            "The next phase begins in week 12 or later, after 4 weeks without a flare, with pain at rest of 3 or less, 10 \
             seconds of standing on one leg and a hip hinge that goes well."
        }
        Phase::Load => "This is the last phase. From here you keep what you have and grow in small steps.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::en::calm::{all_calm, calm};
    use steadyback_catalogue::enum_set::Member;
    use steadyback_rules::programme::Programme;

    #[test]
    fn every_reason_is_one_calm_sentence() {
        let symptoms = Symptom::ALL.iter().map(|symptom| Why::Symptom(*symptom));
        let eases = Ease::ALL.iter().map(|ease| Why::Eases(*ease));
        let bases = Phase::ALL.iter().map(|phase| Why::Base(*phase));
        let follows = Programme::ALL.iter().map(|it| Why::Follows(*it));
        let bases = bases.chain(follows);
        let others = [Why::Wanted, Why::Power, Why::WarmsUp, Why::WindsDown, Why::Walking];
        for reason in symptoms.chain(eases).chain(bases).chain(others) {
            let sentence = why(&reason);
            calm(&sentence);
            assert!(sentence.ends_with('.') && sentence.matches('.').count() == 1, "{sentence}");
        }
    }

    #[test]
    fn every_bar_reads_by_itself() {
        let things = Equipment::ALL.iter().map(|it| Exclusion::Equipment(*it));
        let conditions = Condition::ALL.iter().map(|it| Exclusion::Condition(*it));
        let directions = Direction::ALL.iter().map(|it| Exclusion::Direction(*it));
        let all = things.chain(conditions).chain(directions).chain([
            Exclusion::Gentle,
            Exclusion::Unwanted,
            Exclusion::Untried,
        ]);
        all_calm(all.map(|it| exclusion(&it)));
        assert_eq!(exclusion(&Exclusion::Equipment(Equipment::Band)), "needs a band");
        assert_eq!(exclusion(&Exclusion::Condition(Condition::Osteoporosis)), "left out because of osteoporosis");
    }

    #[test]
    fn notes_days_and_phases_have_words() {
        let about = Programme::ALL.iter().flat_map(|it| [Note::Follows(*it), Note::NotYet(*it), Note::NotFor(*it)]);
        all_calm(about.map(|it| note(&it)));
        let (bend, trial, often) = (Note::BendLater, Note::TrialSet, Note::PressUpsOften);
        all_calm([Note::ShortWalks, Note::WalkFirst, Note::StrengthLater, bend, trial, often].map(|it| note(&it)));
        all_calm([Note::Blocks, Note::Quotas, Note::Tested, Note::Split, Note::LessEach].map(|it| note(&it)));
        let notes =
            [Note::EasierForAge, Note::TwoDaysForAge, Note::Gentle, Note::Acute, Note::RestDay, Note::Minutes(15)];
        all_calm((0..=4).map(Note::StrengthDays).chain(notes).map(|it| note(&it)));
        all_calm([DayKind::Strength, DayKind::Mobility, DayKind::Rest].map(day_kind));
        all_calm(Phase::ALL.iter().map(|it| phase_purpose(*it)));
        all_calm(Phase::ALL.iter().map(|it| phase_goal(*it)));
    }
}
