//! What shapes are drawn in.

/// What a shape is drawn in; the style sheet gives each its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Around a part, in the colour of the page, so that it stands off from what is behind it.
    Halo,
    /// A limb on the far side, or the left one where both are equally near.
    Far,
    /// A limb on the near side, or the right one.
    Near,
    /// A far limb that works.
    FarWork,
    /// A near limb that works.
    NearWork,
    Trunk,
    /// Head and neck.
    Head,
    /// An eye: it tells where somebody looks who is seen from in front.
    Eye,
    /// The line of the spine.
    Spine,
    /// The line of the spine where it is what works.
    SpineWork,
    /// The line of the spine in a slip.
    SpineSlip,
    /// Where it is felt.
    Spot,
    /// An area of a thing.
    Prop,
    /// A line of a thing.
    PropLine,
    /// A ball that lies there.
    Ball,
    /// A band or cable.
    Band,
    /// A weight or ball.
    Load,
    /// The direction of movement.
    Arrow,
    /// Crosses out.
    Cross,
    /// The number of a pose.
    Number,
}

impl Ink {
    /// Its class in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Halo => "fig-halo",
            Self::Far => "fig-far",
            Self::Near => "fig-near",
            Self::FarWork => "fig-far fig-work",
            Self::NearWork => "fig-near fig-work",
            Self::Trunk => "fig-trunk",
            Self::Head => "fig-head",
            Self::Eye => "fig-eye",
            Self::Spine => "fig-spine",
            Self::SpineWork => "fig-spine fig-work",
            Self::SpineSlip => "fig-spine fig-slip",
            Self::Spot => "fig-spot",
            Self::Prop => "fig-prop",
            Self::PropLine => "fig-prop-line",
            Self::Ball => "fig-ball",
            Self::Band => "fig-band",
            Self::Load => "fig-load",
            Self::Arrow => "fig-arrow",
            Self::Cross => "fig-cross",
            Self::Number => "fig-number",
        }
    }
}
