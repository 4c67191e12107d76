//! What shapes are drawn in.

/// What a shape is drawn in; the style sheet gives each its colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// An arm on the near side, or the right one where both are equally near; head and neck.
    Skin,
    /// An arm on the far side.
    SkinFar,
    /// The trunk above the hips, and the sleeve of the near arm.
    Shirt,
    /// The sleeve of the far arm.
    ShirtFar,
    /// The near leg, and the hips.
    Trousers,
    /// The far leg.
    TrousersFar,
    /// The near foot.
    Shoe,
    /// The far foot.
    ShoeFar,
    Hair,
    /// An ear: with the hair it gives the head a direction.
    Ear,
    /// A closed eye.
    Lid,
    /// What works, or where it is felt.
    Glow,
    /// Where the movement began.
    Ghost,
    /// Where the body rests on something.
    Shadow,
    /// The upper side of a mat.
    Mat,
    /// Its edges.
    MatEdge,
    /// A wall.
    Wall,
    /// A bed, box or seat.
    Thing,
    /// The sides of such a thing, legs of a chair, posts.
    ThingEdge,
    /// The same as a line.
    ThingLine,
    /// A ball, cushion or towel.
    Soft,
    /// A band or cable.
    Band,
    /// A weight or a ball that is carried.
    Load,
    /// A bar as a line.
    LoadLine,
    /// The direction of movement.
    Arrow,
    /// A sign for what cannot be seen: holding, tensing, breathing.
    Sign,
    /// Crosses out.
    Cross,
    /// The number of a pose.
    Number,
}

impl Ink {
    /// Its class in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Skin => "fig-skin",
            Self::SkinFar => "fig-skin fig-far",
            Self::Shirt => "fig-shirt",
            Self::ShirtFar => "fig-shirt fig-far",
            Self::Trousers => "fig-trousers",
            Self::TrousersFar => "fig-trousers fig-far",
            Self::Shoe => "fig-shoe",
            Self::ShoeFar => "fig-shoe fig-far",
            Self::Hair => "fig-hair",
            Self::Ear => "fig-ear",
            Self::Lid => "fig-lid",
            Self::Glow => "fig-glow",
            Self::Ghost => "fig-ghost",
            Self::Shadow => "fig-shadow",
            Self::Mat => "fig-mat",
            Self::MatEdge => "fig-mat-edge",
            Self::Wall => "fig-wall",
            Self::Thing => "fig-thing",
            Self::ThingEdge => "fig-thing-edge",
            Self::ThingLine => "fig-thing-line",
            Self::Soft => "fig-soft",
            Self::Band => "fig-band",
            Self::Load => "fig-load",
            Self::LoadLine => "fig-load-line",
            Self::Arrow => "fig-arrow",
            Self::Sign => "fig-sign",
            Self::Cross => "fig-cross",
            Self::Number => "fig-number",
        }
    }
}
