//! Every emergency sign, told at the beginning, before a session and in one: what to do is there at once, and the record says what was
//! ticked and no more.

use steadyback_catalogue::enum_set::{EnumSet, Member};
use steadyback_rules::screening::{
    AFTER_BIRTH, BEFORE_SESSION, Background, Flag, IN_PREGNANCY, PAGES, Question, Tier, tier_of,
};
use steadyback_words::en::screening::{MATERNITY, record};

use crate::first_visit::{MONDAY, settles_in};
use crate::long::has;
use crate::person::Person;
use crate::world::{Outcome, World};

/// A sign, and the boxes that are ticked to tell it.
type Way = (Flag, Vec<String>);

/// Every emergency that these questions can tell.
fn ways(name: &str, questions: &[Question]) -> Vec<Way> {
    let mut all = Vec::new();
    for (line, question) in questions.iter().enumerate() {
        let head = format!("{name}-{line}");
        all.extend(question.sign().map(|flag| (flag, vec![head.clone()])));
        let parts = question.parts().iter().enumerate();
        all.extend(parts.map(|(part, flag)| (*flag, vec![head.clone(), format!("{head}-{part}")])));
    }
    all.retain(|(flag, _)| tier_of(*flag, Background::default()) == Tier::Emergency);
    all
}

async fn ticks(person: &Person, boxes: &[String]) -> Outcome {
    for id in boxes {
        // Above the foot, which may have grown.
        person
            .run(&format!("document.getElementById('{id}')?.closest('label').scrollIntoView({{ block: 'start' }})"))
            .await?;
        person.chooses(id).await?;
    }
    Ok(())
}

/// Whom to call is in sight, without scrolling.
async fn is_helped(person: &Person) -> Outcome {
    let seen = "const it = document.querySelector('[data-test=call-first]')?.getBoundingClientRect(); \
        return !!it && it.top >= 0 && it.bottom <= innerHeight && it.height > 0";
    person.until("whom to call is in sight", seen).await?;
    let uncovered = "const bottom = document.querySelector('main label:has(input:checked)').getBoundingClientRect().bottom; \
        return bottom <= document.querySelector('.stage__foot').getBoundingClientRect().top";
    person.until("what was ticked is not covered", uncovered).await
}

/// Exercise is closed, for this and nothing else: on the page and in the journal.
async fn is_recorded(person: &Person, flag: Flag) -> Outcome {
    person.finds("care-emergency").await?;
    let told =
        person.text_of("[...document.querySelectorAll('[data-test=signs] dt')].map(it => it.innerText).join('|')");
    let told = told.await?;
    if told != record(flag) {
        return Err(format!("{flag:?} is shown as {told}"));
    }
    let line = format!(" Q {}", EnumSet::EMPTY.with(flag, true).bits());
    let kept = format!(
        "return Object.entries(localStorage).some(([key, text]) => key.startsWith('steadyback/journal/') \
         && text.split('\\n').some(it => it.endsWith('{line}')))"
    );
    person.until(&format!("the journal says{line}"), &kept).await
}

pub async fn told_at_the_beginning(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    person.on(MONDAY).await?;
    person.open("").await?;
    for (flag, boxes) in ways("screening0", PAGES[0]) {
        has(&person, &serde_json::json!({})).await?;
        person.taps("start").await?;
        ticks(&person, &boxes).await?;
        person.taps("continue").await?;
        person.finds("will-lock").await?;
        let told = person.text("[data-test=ticked] ul").await?;
        if told != record(flag) {
            return Err(format!("{flag:?} is read back as {told}"));
        }
        person.taps("confirm-screening").await?;
        is_recorded(&person, flag).await?;
    }
    // A line that only opens wants to know which; changed minds leave nothing behind.
    has(&person, &serde_json::json!({})).await?;
    person.taps("start").await?;
    person.chooses("screening0-2").await?;
    person.taps("continue").await?;
    person.sees("[role=alert]").await?;
    ticks(&person, &["screening0-2-0".to_owned(), "screening0-0".to_owned(), "screening0-0-1".to_owned()]).await?;
    ticks(&person, &["screening0-0".to_owned(), "screening0-2".to_owned(), "screening0-none".to_owned()]).await?;
    person.until("the second page is there", "return location.hash === '#/screening/1'").await?;
    person.go("#/screening/0").await?;
    person.sees("#screening0-none").await?;
    let ticked = person.text_of("[...document.querySelectorAll('main input:checked')].map(it => it.id).join()").await?;
    if ticked == "screening0-none" { Ok(()) } else { Err(format!("something is left of it: {ticked}")) }
}

pub async fn told_before_a_session(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let settled = person.stored().await?;
    for (flag, boxes) in ways("signs", &BEFORE_SESSION) {
        has(&person, &settled).await?;
        person.go("#/session").await?;
        ticks(&person, &boxes[..1]).await?;
        is_helped(&person).await?;
        ticks(&person, &boxes[1..]).await?;
        person.taps("send-sign").await?;
        is_recorded(&person, flag).await?;
    }
    Ok(())
}

/// Somebody tells that she is pregnant: a line that only opens wants to know how far, the plan asks for a visit, and before a session the
/// signs of pregnancy are asked, too.
pub async fn told_in_pregnancy(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    told_besides(&mut person, "conditions-2-0", IN_PREGNANCY).await
}

/// Signs that are ticked and not yet confirmed stay so while other answers are looked at, and early in pregnancy it is asked how far.
pub async fn unconfirmed_signs_stay(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    person.go("#/about/7").await?;
    person.chooses("conditions-2").await?;
    person.chooses("conditions-2-0").await?;
    person.taps("continue").await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await?;
    person.go("#/screening/0").await?;
    person.chooses("screening0-none").await?;
    person.chooses("screening1-4").await?;
    person.taps("continue").await?;
    person.chooses("screening2-none").await?;
    person.finds("further-on").await?;
    person.taps("change-conditions").await?;
    person.sees("#conditions-2-0:checked").await?;
    person.go("#/today").await?;
    person.finds("session-card").await?;
    person.go("#/screening/1").await?;
    person.sees("#screening1-4:checked").await
}

/// The same after a birth, with signs of its own.
pub async fn told_after_a_birth(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    told_besides(&mut person, "conditions-2-2", AFTER_BIRTH).await
}

async fn told_besides(person: &mut Person, condition: &str, besides: Question) -> Outcome {
    person.go("#/about/7").await?;
    person.chooses("conditions-2").await?;
    person.taps("continue").await?;
    // What is missing leads to the line that is open.
    person.sees("[role=alert] a[href='#conditions-2']").await?;
    person.chooses(condition).await?;
    person.taps("continue").await?;
    person.finds("care-routine").await?;
    person.taps("accept-plan").await?;
    person.finds("session-card").await?;
    let told = person.stored().await?;
    let questions: Vec<_> = BEFORE_SESSION.iter().copied().chain([besides]).collect();
    let signs = ways("signs", &questions);
    for (flag, boxes) in signs.into_iter().skip(ways("signs", &BEFORE_SESSION).len()) {
        has(person, &told).await?;
        person.go("#/session").await?;
        ticks(person, &boxes[..1]).await?;
        is_helped(person).await?;
        person.reads(MATERNITY).await?;
        ticks(person, &boxes[1..]).await?;
        person.taps("send-sign").await?;
        is_recorded(person, flag).await?;
    }
    Ok(())
}

pub async fn told_in_a_session(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    crate::story::begins(&person, 1).await?;
    person.goes_on("next").await?;
    person.taps("pause").await?;
    let begun = person.stored().await?;
    let ways = ways("worry", &BEFORE_SESSION);
    for (flag, boxes) in &ways {
        has(&person, &begun).await?;
        person.go("#/session").await?;
        person.taps("hurts").await?;
        person.taps("hurts-sign").await?;
        ticks(&person, &boxes[..1]).await?;
        is_helped(&person).await?;
        ticks(&person, &boxes[1..]).await?;
        person.taps("send-sign").await?;
        is_recorded(&person, *flag).await?;
        is_given_on(&person, *flag).await?;
    }
    Ok(())
}

/// The sign and no other is in everything that goes to somebody else: the report, the table and the bundle.
async fn is_given_on(person: &Person, flag: Flag) -> Outcome {
    let said = record(flag);
    person.taps("take-report").await?;
    person.finds("report").await?;
    person.reads(&format!("Ticked: {said}")).await?;
    person.taps("save-days").await?;
    let table = person.is_given_text(&format!("steadyback-days-{MONDAY}.csv")).await?;
    person.taps("save-fhir").await?;
    let bundle = person.is_given_text(&format!("steadyback-fhir-{MONDAY}.json")).await?;
    let others = Flag::ALL.iter().filter(|other| **other != flag).map(|other| record(*other));
    for (what, text) in [("table", &table), ("bundle", &bundle)] {
        if !text.contains(said) {
            return Err(format!("{said} is not in the {what}"));
        }
        if let Some(other) = others.clone().find(|other| text.contains(other) && !said.contains(other)) {
            return Err(format!("{other} is in the {what}"));
        }
    }
    Ok(())
}
