//! The visible parts, without knowledge: values, signals and callbacks in, markup out. No context, no rules, no sentences of
//! their own. Their looks are in `style/`, one file for each part or small group of parts.

pub mod bars;
pub mod button;
pub mod card;
pub mod care_card;
pub mod chart;
pub mod choice;
pub mod disclosure;
pub mod error_summary;
pub mod figure;
pub mod focus;
pub mod fold;
pub mod icon;
pub mod notice;
pub mod number_field;
pub mod page;
pub mod pain_scale;
pub mod qr;
pub mod ring;
pub mod select;
pub mod summary_list;
pub mod table;
pub mod tabs;
pub mod tag;

pub use bars::bars;
pub use button::{Button, ButtonKind, LinkButton, RoundButton};
pub use card::Card;
pub use care_card::{CareCard, CareLevel};
pub use chart::{Chart, chart};
pub use choice::{CheckBox, CheckGroup, Choice, RadioGroup};
pub use disclosure::Disclosure;
pub use error_summary::ErrorSummary;
pub use figure::{Figure, Picture, Play};
pub use fold::Fold;
pub use icon::{Icon, IconView};
pub use notice::{Notice, NoticeKind};
pub use number_field::NumberField;
pub use page::{BackLink, PageHeader, PageTitle};
pub use pain_scale::{PainScale, RatingScale};
pub use qr::Qr;
pub use ring::Ring;
pub use select::Select;
pub use summary_list::{SummaryList, SummaryRow};
pub use tabs::{Tab, Tabs};
pub use tag::{Tag, TagKind};
