//! Charts on the Progress screen, beside what anybody can reckon from a few weeks of sessions by hand.

use crate::first_visit::settles_in;
use crate::keep::{file, kept, picks, stored_with};
use crate::person::Person;
use crate::story::wakes;
use crate::world::{Outcome, World};

/// Two and a half weeks: pain before and after, then glute bridges (9) and a set of dead bugs (2), one of the bridges cut short.
const DONE: [&str; 6] = [
    "20270301 S f32 0:9r220,26 1:2r216,26",
    "20270303 S f22 0:9r220,26",
    "20270308 S f42 0:9r224,26",
    "20270310 S f12 0:9r222,26",
    "20270315 S f02 0:9r220,26",
    "20270317 S f52 0:9r220/10,26",
];
const TODAY: &str = "2027-03-17";

/// What is drawn of the work of each family, as it is read: its line, its words for who cannot see it, the scale, the days, how many of
/// the 120 parts of the scale bars and limits reach up to, from left to right, and the table.
const WORK: &str = "return [...document.querySelectorAll('[data-test=work-of]')].map(fold => {
    const all = (css) => [...fold.querySelectorAll(css)];
    const says = (css) => all(css).map(it => it.textContent).join(' … ');
    const up = (css) => all(css).map(it => it.getBBox()).sort((one, other) => one.x - other.x).map(it => Math.round(120 - it.y)).join(' ');
    return [says('button'), all('svg').map(it => it.getAttribute('aria-label')), says('.chart__scale > *'), says('.chart__days > *'),
        `bars ${up('.chart__bar')}, limits ${up('.chart__cap')}`,
        ...all('tbody tr').map(row => [...row.cells].map(it => it.textContent).join(', '))].join('\\n');
    }).join('\\n\\n')";

/// A bridge takes 6 s; a dead bug 7 s, for both sides, and counts 1.2 times: 16 are 268 s. The limit is a tenth above the most of the
/// weeks before. The scale reaches up to the highest of all, and a week with nothing done shows its foot.
const WORK_DONE: &str = "\
Brace and dead bug: 0 this week, limit 295
Brace and dead bug: work over 3 weeks, every one within its limit.
295 … 0
1 Mar … 15 Mar
bars 109 1 1, limits 120 120
15 Mar, 0, 295
8 Mar, 0, 295
1 Mar, 268, none yet

Bridge: 180 this week, limit 303
Bridge: work over 3 weeks, 1 of them above the limit.
303 … 0
1 Mar … 15 Mar
bars 94 109 71, limits 104 120
15 Mar, 180, 303
8 Mar, 276, 264
1 Mar, 240, none yet";

/// The same of pain at rest: points and the line as day of the twelve weeks and score.
const PAIN: &str = "const chart = document.querySelector('[data-test=pain-chart]');
    const all = (css) => [...chart.querySelectorAll(css)];
    const says = (css) => all(css).map(it => it.textContent).join(' … ');
    const at = (text, way) => [...text.matchAll(way)].map(it => `${Math.round(it[1] * 83 / 320)}: ${(120 - it[2]) / 12}`).join(', ');
    return [all('svg').map(it => it.getAttribute('aria-label')), says('.chart__scale > *'), says('.chart__days > *'),
        ...all('.chart__point').map(it => 'points ' + at(it.getAttribute('d'), /M(\\d+) (\\d+)/g)),
        ...all('.chart__line').map(it => 'line ' + at(it.getAttribute('points'), /(\\d+),(\\d+)/g)),
        ...all('tbody tr').map(row => [...row.cells].map(it => it.textContent).join(', '))].join('\\n')";

/// What is usual is the middle one of the last three answers, or of five once there are so many.
const PAIN_TOLD: &str = "\
Pain at rest on 6 days with an answer. What is usual now is 2 of 10.
10 … 0
24 Dec … 17 Mar
points 67: 3, 69: 2, 74: 4, 76: 1, 81: 0, 83: 5
line 74: 3, 75: 3, 76: 2, 77: 2, 78: 2, 79: 2, 80: 2, 81: 2, 82: 2, 83: 2
17 Mar, 5, 2
15 Mar, 0, 2
10 Mar, 1, 2
8 Mar, 4, 3
3 Mar, 2, not known
1 Mar, 3, not known";

/// The same of the way: its words, its dots as place and depth, and the table.
const WAY: &str = "const way = document.querySelector('[data-test=way]');
    const all = (css) => [...way.querySelectorAll(css)];
    const dots = (css) => all(css).map(it => [...it.getAttribute('d').matchAll(/M(\\d+) (\\d+)/g)].map(it => `${it[1]} ${it[2]}`).join(', '));
    return [all('.trail__picture > svg').map(it => it.getAttribute('aria-label')), dots('.trail__sessions'),
        ...all('tbody tr').map(row => [...row.cells].map(it => it.textContent).join(', '))].join('\\n')";

/// Two days with a session in each of the three weeks: a week is 20 wide, a step up 6, and dots lie 7 apart from 11 below it.
const WAY_TOLD: &str = "\
A way uphill, week by week. You are in week 3, Foundation. So far 6 sessions, 0 new exercises.
10 121, 10 128, 30 115, 30 122, 50 109, 50 116
3, 2, 0
2, 2, 0
1, 2, 0";

/// A total that is drawn or written wrong on the screen alone is seen.
pub async fn show_what_was_done(world: &mut World) -> Outcome {
    let mut person = world.person().await?;
    settles_in(&mut person).await?;
    let (head, mut shards) = kept(&stored_with(&person, " q ").await?)?;
    shards.entry("2027-03".to_owned()).or_default().extend(DONE.map(str::to_owned));
    let path = file(world, &head, &shards)?;
    wakes(&mut person, TODAY).await?;
    picks(&person, &path).await?;
    person.taps("merge-backup").await?;
    person.taps("keep-brought").await?;
    person.loses("[data-test=undo]").await?;
    person.go("#/progress").await?;
    person.reads("2 sessions done, 4 planned.").await?;
    person.sees("[data-test=way] .trail__sessions").await?;
    person.taps_on("[data-test=way-numbers] > button").await?;
    says(&person, WAY, WAY_TOLD).await?;
    person.taps_on("[data-test=work-fold] > button").await?;
    person.finds("work-of").await?;
    while person.taps_if_there("[data-test=work] [aria-expanded=false]").await? {}
    says(&person, WORK, WORK_DONE).await?;
    person.taps_on("[data-test=pain-numbers] > button").await?;
    says(&person, PAIN, PAIN_TOLD).await
}

async fn says(person: &Person, script: &str, expected: &str) -> Outcome {
    let found = person.run(script).await?;
    let found = found.as_str().unwrap_or_default();
    if found == expected { Ok(()) } else { Err(format!("a chart says\n{found}\n\nwhere it should say\n{expected}")) }
}
