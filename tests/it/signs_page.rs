//! The table of `docs/screening.md` is what the code does.

use steadyback_catalogue::enum_set::Member;
use steadyback_rules::screening::{Background, Flag, PAGES, Tier, tier_of};
use steadyback_words::en::screening::{record, why};

use crate::page;

const fn level(tier: Tier) -> &'static str {
    match tier {
        Tier::Clear => "clear",
        Tier::Advice => "advice",
        Tier::Routine => "routine",
        Tier::Urgent => "urgent",
        Tier::Emergency => "emergency",
    }
}

fn table() -> String {
    let asked = |flag: Flag| {
        let on = |page: &&[steadyback_rules::screening::Question]| {
            page.iter().any(|it| it.sign() == Some(flag) || it.parts().contains(&flag))
        };
        PAGES.iter().position(on).map_or("–".to_owned(), |page| (page + 1).to_string())
    };
    let mut flags = Flag::ALL.to_vec();
    flags.sort_by_key(|flag| std::cmp::Reverse(tier_of(*flag, Background::default())));
    let row = |flag: &Flag| {
        let alone = tier_of(*flag, Background::default());
        format!("| {} | {} | {} | {} |\n", record(*flag), asked(*flag), level(alone), why(*flag))
    };
    let rows: String = flags.iter().map(row).collect();
    format!("| sign, as it is recorded | page | by itself | why it counts |\n|---|---|---|---|\n{rows}")
}

#[test]
fn the_page_on_signs_is_true() {
    page::check("screening.md", "signs", &table());
}
