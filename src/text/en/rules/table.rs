//! The rules, in the order of [`crate::domain::progression::Rule`]; their limits are in the code beside each.

use super::{Basis, RuleText};

/// One text a rule, in the order of the enum.
pub(super) static RULES: [RuleText; 27] = [
    RuleText {
        id: "stop-refer",
        name: "Stop and check",
        sentence: "A sign that needs a doctor ends the session, and exercise waits until a clinician has cleared you.",
        detail: "This includes new numbness or weakness, and pain that moves further down the leg and stays there after the \
                 exercise.",
        source: "NHS advice pages, BMJ Best Practice, source articles 001 and 003",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "comfort-day",
        name: "Comfort day",
        sentence: "If your pain before a session is 2 or more above your usual pain, you do only the comfort set that day.",
        detail: "Your usual pain is the middle one of your last 7 readings at rest.",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "in-session-red",
        name: "Red during an exercise",
        sentence: "If an exercise hurts too much, it stops, an easier one is offered once, and after that it is left out today.",
        detail: "Too much is pain of 6 or more. If your usual pain is 4 or more, it is a rise of 3 or more, or pain of 8 or \
                 more. For everyone it is also sharp pain, pain that spreads, numbness, or less than 60 % done.",
        source: "Pain zones of UK clinics; the limits for usual pain of 4 or more, and 60 %, are our own choice",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "hold",
        name: "Amber: hold",
        sentence: "After an amber, the dose stays as it is.",
        detail: "Amber is pain of 4 or 5 during it, or a rise of 2 if your usual pain is 4 or more. It is also pain 1 higher \
                 the next day, no answer the next day, 60 to 89 % done, effort of 8 or more, or form that slips once.",
        source: "Pain zones of UK clinics, source article 001; the other limits are our own choice",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "first-green",
        name: "First green",
        sentence: "One green is good news, and the dose waits for a second one before it grows.",
        detail: "Green is pain of 3 or less during it, or a rise of 1 or less if your usual pain is 4 or more. It also takes \
                 no more pain the next day, 90 % or more done, good form, effort of 7 or less, and a leg that feels the same \
                 or better.",
        source: "Pain zones of UK clinics, source article 001; two in a row is common practice in strength training",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "progress",
        name: "One step up",
        sentence: "After two greens in a row, one thing grows by its smallest step.",
        detail: "That is one more rep, hold or minute, or one more second of a hold. For loaded exercises the two greens are \
                 at least 48 hours apart.",
        source: "Source articles 000 and 001, ACSM 2009",
        basis: Basis::Article,
    },
    RuleText {
        id: "weekly-cap",
        name: "Weekly limit",
        sentence: "The work of one family grows by 5 % a week, and by 10 % at the very most, unless the smallest step is more.",
        detail: "It grows by up to 10 % only if every green that counts was easy, with an effort of 4 or less. A limit like this \
                 is careful, not proven: among runners it made no difference to injuries.",
        source: "Source articles 000 and 001 for 5 to 10 %; easy is our own choice; Buist 2008 on runners",
        basis: Basis::Article,
    },
    RuleText {
        id: "level-up",
        name: "Next exercise",
        sentence: "After two greens at the top of its range, an exercise gives way to the next harder one, at 80 % of the work.",
        detail: "A knee plank of 45 seconds or a front plank of 60 in your last test stands for the top of its range.",
        source: "Source articles 001 and 003; 80 %: guidance on graded activity (eTG)",
        basis: Basis::Article,
    },
    RuleText {
        id: "top-of-ladder",
        name: "Top of the ladder",
        sentence: "At the top of the range, with nothing harder that fits you, the exercise stays as it is.",
        detail: "",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "next-day-red",
        name: "Red the next day",
        sentence: "If your pain the next day is 2 or more above the pain before the session, the dose drops by a fifth.",
        detail: "Nothing in that family grows for a week.",
        source: "Source article 001 (the 24-hour rule); 2 points as a real change: Ostelo 2008",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "step-down",
        name: "One step down",
        sentence: "After two reds in 14 days, or form that slips twice, you go back one exercise, at 80 % of the work.",
        detail: "",
        source: "80 %: guidance on graded activity (eTG); the counts are our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "swap",
        name: "Another exercise",
        sentence: "After a third red, another exercise of the same family takes its place.",
        detail: "",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "no-answer",
        name: "No answer the next day",
        sentence: "Without an answer the next day, a session counts as amber, and the dose stays as it is.",
        detail: "You can answer for two days.",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "deload",
        name: "Lighter week",
        sentence: "Every fourth week has one set less of each exercise, nothing grows, and your tests are due.",
        detail: "Three sets become two, and two become one. That is about 40 % less. Such a week comes early if 3 of the last 7 \
                 days had two of these: tired, stressed, less done than asked for, more pain at rest than usual.",
        source: "Source article 001 for every fourth week, 000 and 001 for the signs; how much less and how many days are our own \
                 choice",
        basis: Basis::Article,
    },
    RuleText {
        id: "flare-began",
        name: "Flare",
        sentence: "In a flare, walking and comfortable movement take the place of training, usually for 48 to 72 hours.",
        detail: "A flare is pain at rest of 2 or more above usual, twice in a row and a day or two apart, or when you say so.",
        source: "Costa 2019 on flares; Ostelo 2008 for 2 points; source article 001 for 48 to 72 hours",
        basis: Basis::Evidence,
    },
    RuleText {
        id: "flare-return",
        name: "After a flare",
        sentence: "After a flare you start again at 80 %, and one exercise easier if it lasted more than 7 days.",
        detail: "",
        source: "80 %: guidance on graded activity (eTG); 7 days is our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "lay-off-repeat",
        name: "One week away",
        sentence: "After one week away, you repeat your last dose.",
        detail: "",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "lay-off-reduce",
        name: "Two or three weeks away",
        sentence: "After two or three weeks away, the dose drops by a fifth.",
        detail: "",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "lay-off-back",
        name: "Four weeks away",
        sentence: "After four weeks away or more, you start again in the phase before, at 80 % of the work.",
        detail: "It is a good time to repeat your tests.",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "phase-up",
        name: "Next phase",
        sentence: "A new phase begins when you meet the goals of the one before, never by the calendar alone.",
        detail: "Foundation ends after 2 weeks and 6 sessions at the earliest, with 80 % of your sessions done, and dead bug and \
                 bird dog green at their first dose. Builders ends after 4 weeks at the earliest, when front plank, bridge and row \
                 are a third of the way to 3 × 12 or to the top of their range, or one exercise further; a knee plank of 45 seconds \
                 in the test will do. Whole body ends after 4 \
                 weeks and in week 12 at the earliest, with no flare for 4 weeks, usual pain of 3 or less, 10 seconds on one leg, \
                 and a good hinge. No phase ends within 2 weeks of a flare.",
        source: "Source article 003 for the weeks and the exercises, 001 for how fast they can grow; the other goals are our own choice",
        basis: Basis::Article,
    },
    RuleText {
        id: "spacing",
        name: "48 hours between",
        sentence: "Loaded work of one family needs 48 hours before the next, so mobility takes its place until then.",
        detail: "",
        source: "Source articles 000 and 004; Kell 2011 and Mueller 2020 for the days a week",
        basis: Basis::Article,
    },
    RuleText {
        id: "fit-minutes",
        name: "Fits your minutes",
        sentence: "A session is cut to fit the minutes you have, and what matters most stays in.",
        detail: "",
        source: "Our own choice; Henry 1999: people do two exercises better than eight",
        basis: Basis::Own,
    },
    RuleText {
        id: "flare-too-long",
        name: "A long flare",
        sentence: "A flare that has not settled after two weeks is worth a visit to your doctor or physiotherapist.",
        detail: "",
        source: "Our own choice",
        basis: Basis::Own,
    },
    RuleText {
        id: "plateau",
        name: "Plateau",
        sentence: "If nothing has grown for four weeks, you keep going as you are, and nothing is forced.",
        detail: "",
        source: "Source article 001; four weeks are our own choice",
        basis: Basis::Article,
    },
    RuleText {
        id: "outward",
        name: "Backwards, and outwards",
        sentence: "If bending backwards sends pain further down your leg, it is left out from then on.",
        detail: "Pain that moves closer to the middle of your back is a good sign, and such an exercise stays.",
        source: "Source article 001; Long 2004 on directions that ease pain",
        basis: Basis::Article,
    },
    RuleText {
        id: "tired-day",
        name: "Tired day",
        sentence: "On a day when you are very tired or slept badly, nothing grows.",
        detail: "",
        source: "Source article 001; that a single day counts is our own choice",
        basis: Basis::Article,
    },
    RuleText {
        id: "quota",
        name: "Fixed amounts",
        sentence: "In a plan of fixed amounts each one grows once a week, and pain below red does not hold it back.",
        detail: "It begins at 80 % of what you can do and grows by 10 % of that a week, and by 10 % of the present dose at the \
                 most. Red, form that slips, an effort of 8 or more and no answer count as everywhere.",
        source: "Guidance on graded activity (eTG); Lindström 1992",
        basis: Basis::Evidence,
    },
];
