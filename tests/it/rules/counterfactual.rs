//! What would have changed a decision, put to the proof: done so, it does.

use steadyback_catalogue::dose::Work::Reps;
use steadyback_catalogue::exercise::{Equipment, Phase};
use steadyback_catalogue::measure::{Effort, Pain};
use steadyback_rules::journal::{Ended, Fact, Leg, Quality, SessionLog};
use steadyback_rules::progression::{Decision, Input, Rule, would_have_changed};

use super::{Diary, day, pain};

/// How one session and its day after went.
#[derive(Clone, Debug)]
struct Went {
    before: u8,
    peak: u8,
    done: u16,
    effort: u8,
    quality: Quality,
    ended: Ended,
    next_day: Option<(u8, Leg)>,
}

/// The decision after a green and this, with usual pain as given.
fn decided(usual: u8, went: &Went) -> Decision {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    diary.progress.limits.usual_pain = pain(usual);
    // Hard, so that it counts and changes nothing.
    let ready = |log: &mut SessionLog| {
        let item = &mut log.items[0];
        (log.before, item.peak, item.effort) = (pain(usual), Some(pain(usual.min(3))), Effort::new(7));
    };
    diary.train(day(0), ready);
    diary.answer(day(0), usual);
    diary.train(day(2), |log| {
        log.before = pain(went.before);
        let item = &mut log.items[0];
        (item.peak, item.done, item.effort) = (Some(pain(went.peak)), went.done, Effort::new(went.effort));
        (item.quality, item.ended) = (went.quality, went.ended);
    });
    let got = match went.next_day {
        Some((score, leg)) => diary.write(day(3), Fact::NextDay { session: day(2), pain: pain(score), leg }),
        None => diary.write(day(5), Fact::RestPain(pain(usual))),
    };
    got.into_iter().find(|it| it.slot == Some(0)).expect("a decision")
}

fn apply(went: &mut Went, need: Input) {
    let leg = went.next_day.map_or(Leg::Same, |(_, leg)| leg);
    match need {
        Input::Before(it) => went.before = it.score(),
        Input::During(it) => went.peak = it.score(),
        Input::NextDay(it) => went.next_day = Some((it.score(), leg)),
        Input::DonePercent(percent) => went.done = (20 * percent).div_ceil(100),
        Input::Effort(it) => went.effort = it.score(),
        Input::Quality(it) => went.quality = it,
        Input::Ended(it) => went.ended = it,
        Input::Leg(it) => went.next_day = went.next_day.map(|(score, _)| (score, it)),
        other => panic!("not about a session: {other:?}"),
    }
}

/// Over a grid of sessions in both pain modes: with what was needed, the decision is another one.
#[test]
fn done_so_it_would_have_been_otherwise() {
    use Quality::{Fine, FormSlipped, Sharp};
    let mut asked = 0;
    for (usual, before) in [(2, 2), (2, 3), (2, 4), (5, 5), (5, 4), (6, 7)] {
        for peak in 0..=10 {
            for (done, effort, quality) in
                [(20, 5, Fine), (17, 5, Fine), (11, 5, Fine), (20, 8, Fine), (20, 7, FormSlipped), (20, 5, Sharp)]
            {
                for next_day in [
                    None,
                    Some((before, Leg::Same)),
                    Some((before + 1, Leg::MoreCentral)),
                    Some((before + 2, Leg::Same)),
                    Some((before, Leg::FurtherDown)),
                ] {
                    let went = Went { before, peak, done, effort, quality, ended: Ended::Done, next_day };
                    let was = decided(usual, &went);
                    let near = would_have_changed(&was).unwrap_or_else(|| panic!("nothing: {was:?}"));
                    let mut other = went.clone();
                    near.needs.iter().for_each(|need| apply(&mut other, *need));
                    let is = decided(usual, &other);
                    assert_ne!(is.rule, was.rule, "{usual} {went:?} {near:?} {is:?}");
                    asked += 1;
                }
            }
        }
    }
    assert_eq!(asked, 6 * 11 * 6 * 5);
}

/// Rules that go by a count: the nearest other count, on which the rule's own cases say what happens.
#[test]
fn counts_name_the_nearest_other() {
    #[track_caller]
    fn check(rule: Rule, read: Input, expected: Option<(Input, Rule)>) {
        let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
        let decision = Decision { rule, inputs: vec![read], ..diary.green(day(0))[0].clone() };
        let near = would_have_changed(&decision);
        assert_eq!(near.map(|it| (it.needs[0], it.then)), expected, "{rule:?}");
    }
    check(Rule::FirstGreen, Input::Greens(1), Some((Input::Greens(2), Rule::Progress)));
    check(Rule::StepDown, Input::Reds(2), Some((Input::Reds(1), Rule::InSessionRed)));
    check(Rule::StepDown, Input::FormSlips(2), Some((Input::FormSlips(1), Rule::Hold)));
    check(Rule::Swap, Input::Reds(3), Some((Input::Reds(2), Rule::StepDown)));
    check(Rule::Deload, Input::Week(4), Some((Input::Week(5), Rule::FirstGreen)));
    check(Rule::Deload, Input::WornDays(3), Some((Input::WornDays(2), Rule::FirstGreen)));
    check(Rule::FlareBegan, Input::Usual(pain(2)), Some((Input::Before(pain(3)), Rule::FirstGreen)));
    check(Rule::FlareReturn, Input::FlareDays(7), Some((Input::FlareDays(8), Rule::FlareReturn)));
    check(Rule::FlareReturn, Input::FlareDays(8), Some((Input::FlareDays(7), Rule::FlareReturn)));
    check(Rule::FlareTooLong, Input::FlareDays(15), Some((Input::FlareDays(14), Rule::FlareReturn)));
    check(Rule::LayOffRepeat, Input::GapDays(7), Some((Input::GapDays(6), Rule::FirstGreen)));
    check(Rule::LayOffReduce, Input::GapDays(14), Some((Input::GapDays(13), Rule::LayOffRepeat)));
    check(Rule::LayOffBack, Input::GapDays(28), Some((Input::GapDays(27), Rule::LayOffReduce)));
    check(Rule::WeeklyCap, Input::WeekGrowth(5), Some((Input::WeekGrowth(0), Rule::Progress)));
    check(Rule::Spacing, Input::Before(Pain::NONE), None);
    let load = Input::HarderFrom(Phase::Load);
    check(Rule::TopOfLadder, load, Some((load, Rule::LevelUp)));
    let band = Input::HarderNeeds(Equipment::Band);
    check(Rule::TopOfLadder, band, Some((band, Rule::LevelUp)));
    check(Rule::PhaseUp, Input::DaysInPhase(30), Some((Input::DaysInPhase(29), Rule::Hold)));
    check(Rule::FitMinutes, Input::AskedPercent(60), Some((Input::AskedPercent(100), Rule::FirstGreen)));
}

/// What a decision that read this would have needed.
fn near(rule: Rule, inputs: &[Input]) -> Option<(Vec<Input>, Rule)> {
    let mut diary = Diary::doing("glute-bridge", 2, 20, Reps);
    let decision = Decision { rule, inputs: inputs.to_vec(), ..diary.green(day(0))[0].clone() };
    would_have_changed(&decision).map(|near| (near.needs, near.then))
}

/// All that was bad, each at its nearest limit: what was red needs less than what was amber.
#[test]
fn all_that_was_bad_is_named() {
    #[track_caller]
    fn check(rule: Rule, inputs: &[Input], expected: &[Input], then: Rule) {
        assert_eq!(near(rule, inputs), Some((expected.to_vec(), then)), "{rule:?} {inputs:?}");
    }
    let (said, during) = ([Input::Usual(pain(2)), Input::Before(pain(2))], |score| Input::During(pain(score)));
    let with = |more: &[Input]| said.iter().chain(more).copied().collect::<Vec<_>>();
    check(Rule::InSessionRed, &with(&[during(7)]), &[during(5)], Rule::Hold);
    check(Rule::Hold, &with(&[during(5)]), &[during(3)], Rule::FirstGreen);
    check(Rule::InSessionRed, &with(&[Input::DonePercent(40)]), &[Input::DonePercent(60)], Rule::Hold);
    check(Rule::Hold, &with(&[Input::DonePercent(70)]), &[Input::DonePercent(90)], Rule::FirstGreen);
    check(Rule::Hold, &with(&[Input::Ended(Ended::Hurt)]), &[Input::Ended(Ended::Done)], Rule::FirstGreen);
    // The same pain the day after was not bad, and is not asked for.
    let both = with(&[during(5), Input::NextDay(pain(2))]);
    check(Rule::Hold, &both, &[during(3)], Rule::FirstGreen);
    let worse = with(&[Input::NextDay(pain(3))]);
    check(Rule::Hold, &worse, &[Input::NextDay(pain(2))], Rule::FirstGreen);
    let red = with(&[Input::NextDay(pain(5))]);
    check(Rule::NextDayRed, &red, &[Input::NextDay(pain(3))], Rule::Hold);
    // The day after was fine at last, but the family still waits.
    let waits = with(&[Input::Greens(2), Input::FrozenDays(3)]);
    check(Rule::NextDayRed, &waits, &[Input::FrozenDays(0)], Rule::FirstGreen);
}

/// Of what went well, the one that was nearest to amber.
#[test]
fn the_nearest_to_amber_is_named() {
    #[track_caller]
    fn check(peak: u8, next: u8, effort: u8, expected: Input) {
        let effort = Input::Effort(Effort::new(effort).expect("effort"));
        let said = [Input::Usual(pain(2)), Input::Before(pain(2)), effort];
        let inputs = [said.as_slice(), &[Input::During(pain(peak)), Input::NextDay(pain(next))]].concat();
        for rule in [Rule::Progress, Rule::LevelUp, Rule::Quota, Rule::Regain] {
            assert_eq!(near(rule, &inputs), Some((vec![expected], Rule::Hold)), "{peak} {next}");
        }
    }
    check(3, 0, 3, Input::During(pain(4)));
    check(0, 2, 3, Input::NextDay(pain(3)));
    check(0, 0, 7, Input::Effort(Effort::new(8).expect("effort")));
}
