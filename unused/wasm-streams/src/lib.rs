//! Streams between Rust and JavaScript, as far as Leptos's server functions name them. This app has no server. The crate that stands
//! here otherwise exports three classes to JavaScript, which no linker may drop: some kilobytes that every visit would load.

use futures_util::stream::{self, Empty, Stream};
use wasm_bindgen::JsValue;

/// A stream of the browser; nothing ever comes out of it or goes in.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Of the browser's.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// Of one of Rust's.
    ///
    /// # Panics
    /// Always: only a call of a server function could come here, and there is none.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unimplemented!("there is no server")
    }

    /// The browser's.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// One of Rust's.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        stream::empty()
    }
}
