use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::arbitrary;
use crate::migrate::CURRENT;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_head_comes_back(head in arbitrary::head()) {
        let text = write_head(&head);
        prop_assert!(text.is_ascii());
        prop_assert_eq!(read_head(&text), Ok(head));
    }

    #[test]
    fn the_newest_readable_slot_counts(older in arbitrary::head(), newer in arbitrary::head(), swap in any::<bool>()) {
        let older = Head { generation: 4, ..older };
        let newer = Head { generation: 5, ..newer };
        let (one, two) = (write_head(&older), write_head(&newer));
        let (texts, slot) = if swap { ([&two, &one], Slot::A) } else { ([&one, &two], Slot::B) };
        let loaded = choose(Some(texts[0]), Some(texts[1]));
        prop_assert_eq!(loaded, Loaded::Ready { head: Box::new(newer), slot, lost: None });
    }

    #[test]
    fn garbage_is_no_panic(text in ".{0,200}") {
        prop_assert!(read_head(&text).is_err());
    }
}

fn head(generation: u64) -> Head {
    Head { generation, ..Head::default() }
}

fn sealed(schema: u32, generation: u64, body: &str) -> String {
    serde_json::to_string(&Envelope::seal(schema, generation, body.to_owned())).unwrap()
}

#[test]
fn reasons_are_told_apart() {
    let good = write_head(&head(3));
    for text in ["", "null", "[]", "{}", "hello", &good[..good.len() - 1]] {
        assert_eq!(read_head(text), Err(HeadError::NotOurs), "{text}");
    }
    for (from, to) in [("generation\":3", "generation\":4"), ("schema\":3", "schema\":4"), ("system", "sistem")] {
        assert_ne!(good, good.replace(from, to));
        assert_eq!(read_head(&good.replace(from, to)), Err(HeadError::Checksum), "{from}");
    }
    assert_eq!(read_head(&sealed(CURRENT + 1, 3, "[7]")), Err(HeadError::TooNew(CURRENT + 1)));
    assert_eq!(read_head(&sealed(CURRENT, 3, "")), Err(HeadError::Malformed(Fault::Json)));
    let none = Fault::Migration(MigrateError::NoSuchSchema(0));
    assert_eq!(read_head(&sealed(0, 3, "{}")), Err(HeadError::Malformed(none)));
    assert_eq!(read_head(&sealed(CURRENT, 3, "{}")), Err(HeadError::Malformed(Fault::Shape)));
}

#[test]
fn nothing_is_read_that_we_do_not_write() {
    const PROFILE: &str = r#"{"age":1,"sex":null,"duration":1,"usual_pain":3,"sites":1,"eases":4,"symptoms":0,"conditions":0,"equipment":1,"days":21,"minutes":20,"activities":[],"choices":{"programme":0,"power":false,"without":[],"rather":[31],"press_up":null}}"#;
    const SCREENING: &str = r#"{"date":"2026-11-21","flags":0,"cleared":null}"#;
    let body = format!(
        r#"{{"settings":{{"theme":"system","large_text":false,"sound":true}},"profile":{PROFILE},"screening":{SCREENING},"plan":null,"draft":null}}"#
    );
    let with = |from: &str, to: &str| {
        assert!(body.contains(from), "{from}");
        read_head(&sealed(CURRENT, 1, &body.replace(from, to)))
    };
    assert!(with("system", "dark").is_ok());
    for (from, to) in
        [("\"plan\":null,", ""), ("\"sex\":null,", ""), ("\"power\":false,", ""), ("\"age\":1", "\"age\":-1")]
    {
        assert_eq!(with(from, to), Err(HeadError::Malformed(Fault::Shape)), "{from}");
    }
    assert_eq!(with("system", "blue"), Err(HeadError::Malformed(Fault::Shape)));
    assert_eq!(with("\"draft\":null", "\"draft\":null,\"more\":1"), Err(HeadError::Malformed(Fault::Shape)));
    let values = [
        ("\"age\":1", "\"age\":8", "age"),
        ("\"sex\":null", "\"sex\":2", "sex"),
        ("\"duration\":1", "\"duration\":5", "duration"),
        ("\"usual_pain\":3", "\"usual_pain\":11", "usual_pain"),
        ("\"sites\":1", "\"sites\":32", "sites"),
        ("\"eases\":4", "\"eases\":32", "eases"),
        ("\"symptoms\":0", "\"symptoms\":512", "symptoms"),
        ("\"conditions\":0", "\"conditions\":18446744073709551615", "conditions"),
        ("\"equipment\":1", "\"equipment\":4096", "equipment"),
        ("\"days\":21", "\"days\":128", "days"),
        ("\"minutes\":20", "\"minutes\":21", "minutes"),
        ("\"programme\":0", "\"programme\":12", "programme"),
        ("\"without\":[]", "\"without\":[999]", "without"),
        ("\"rather\":[31]", "\"rather\":[31,31]", "rather"),
        ("\"press_up\":null", "\"press_up\":2", "press_up"),
        ("2026-11-21", "2026-11-31", "date"),
        ("\"flags\":0", "\"flags\":9223372036854775808", "flags"),
        ("\"cleared\":null", "\"cleared\":\"\"", "cleared"),
        ("\"plan\":null", "\"plan\":{\"start\":\"soon\",\"link\":\"\"}", "start"),
    ];
    for (from, to, field) in values {
        assert_eq!(with(from, to), Err(HeadError::Malformed(Fault::Value(field))), "{field}");
    }
    let plan = with("\"plan\":null", "\"plan\":{\"start\":\"2026-11-21\",\"link\":\"\"}");
    assert_eq!(plan, Err(HeadError::Malformed(Fault::Plan(ShareError::Empty))));
}

#[test]
fn one_damaged_slot_leaves_the_other() {
    let good = write_head(&head(3));
    let damaged = write_head(&head(4)).replace("system", "sistem");
    let lost = Some(HeadError::Checksum);
    let expected = |slot| Loaded::Ready { head: Box::new(head(3)), slot, lost };
    assert_eq!(choose(Some(&good), Some(&damaged)), expected(Slot::A));
    assert_eq!(choose(Some(&damaged), Some(&good)), expected(Slot::B));
    let alone = Loaded::Ready { head: Box::new(head(3)), slot: Slot::B, lost: None };
    assert_eq!(choose(None, Some(&good)), alone);
}

#[test]
fn nothing_is_never_taken_for_damage_nor_damage_for_nothing() {
    assert_eq!(choose(None, None), Loaded::Empty);
    let not_ours = Some(HeadError::NotOurs);
    assert_eq!(choose(Some(""), None), Loaded::Damaged { a: not_ours, b: None });
    assert_eq!(choose(None, Some("x")), Loaded::Damaged { a: None, b: not_ours });
    assert_eq!(choose(Some("x"), Some("y")), Loaded::Damaged { a: not_ours, b: not_ours });
}

#[test]
fn what_a_newer_release_wrote_last_is_not_written_over() {
    let (good, newer) = (write_head(&head(3)), sealed(CURRENT + 1, 4, "[7]"));
    let older = Some(Box::new(head(3)));
    assert_eq!(choose(Some(&good), Some(&newer)), Loaded::TooNew { schema: CURRENT + 1, older: older.clone() });
    assert_eq!(choose(Some(&newer), Some(&good)), Loaded::TooNew { schema: CURRENT + 1, older });
    assert_eq!(choose(None, Some(&newer)), Loaded::TooNew { schema: CURRENT + 1, older: None });
    assert_eq!(choose(Some("x"), Some(&newer)), Loaded::TooNew { schema: CURRENT + 1, older: None });
    let since = write_head(&head(5));
    let lost = Some(HeadError::TooNew(CURRENT + 1));
    assert_eq!(choose(Some(&since), Some(&newer)), Loaded::Ready { head: Box::new(head(5)), slot: Slot::A, lost });
}

#[test]
fn damage_is_never_another_head() {
    let mut seed = 5;
    for head in arbitrary::samples(&arbitrary::head(), 40) {
        let text = write_head(&head);
        for _ in 0..100 {
            if let Ok(other) = read_head(&arbitrary::damage(&text, &mut seed)) {
                assert_eq!(other, head);
            }
        }
    }
}

#[test]
fn a_typical_head_is_small() {
    let whole = |head: &Head| head.profile.is_some() && head.plan.as_ref().is_some_and(|plan| plan.items.len() == 18);
    let heads = arbitrary::samples(&arbitrary::head(), 2_000);
    let mut head = heads.into_iter().find(whole).unwrap();
    head.draft = None;
    head.screening = Some(Screening {
        date: NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        flags: steadyback_catalogue::enum_set::EnumSet::EMPTY,
        cleared: None,
    });
    if let Some(profile) = &mut head.profile {
        profile.activities = vec!["gärtnern".to_owned(), "carry my daughter".to_owned()];
    }
    let text = write_head(&head);
    println!("{} bytes: {text}", text.len());
    assert!(text.len() <= 1_200);
}
