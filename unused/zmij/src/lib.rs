//! Floats as text, as far as serde_json asks for it. Steadyback saves no floats. Only the messages of serde_json about what it did not
//! expect could hold one, and nobody reads those; the crate that stands here otherwise brings its tables for them.

/// Where a float is written.
#[derive(Default)]
pub struct Buffer {
    text: String,
}

/// A float.
pub trait Float: std::fmt::Debug {}
impl Float for f32 {}
impl Float for f64 {}

impl Buffer {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Any float.
    pub fn format<F: Float>(&mut self, float: F) -> &str {
        self.format_finite(float)
    }

    /// A float that is a number. In the browser only that it is one: no JSON, so that it could never be read as another number.
    pub fn format_finite<F: Float>(&mut self, float: F) -> &str {
        self.text = if cfg!(target_arch = "wasm32") { "a float".to_owned() } else { format!("{float:?}") };
        &self.text
    }
}
