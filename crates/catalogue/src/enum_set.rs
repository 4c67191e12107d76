//! A small set of enum values, kept in one integer so that tables can be `static` and comparisons exact.

use std::fmt;
use std::marker::PhantomData;

/// An enum whose values can be put in a [`EnumSet`]. At most 64 values; the order of [`Member::ALL`] is the bit order and never changes.
pub trait Member: Copy + PartialEq + fmt::Debug + 'static {
    /// Every value, in bit order.
    const ALL: &'static [Self];
    /// Place of this value in [`Member::ALL`].
    fn index(self) -> u32;
}

/// Declares an enum of unit values that can be put in a [`EnumSet`]; each keeps its place for good, because sets are saved as bits.
#[macro_export]
macro_rules! members {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $value:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $value),+ }

        impl $crate::enum_set::Member for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];
            fn index(self) -> u32 { self as u32 }
        }

        impl $name {
            /// This value as a bit, for sets in `static` tables.
            pub const fn bit(self) -> u64 { 1 << (self as u32) }
        }
    };
}
pub use crate::members;

/// A set of values of one enum.
pub struct EnumSet<T> {
    bits: u64,
    of: PhantomData<T>,
}

impl<T> EnumSet<T> {
    /// The set with nothing in it.
    pub const EMPTY: Self = Self::from_raw(0);

    /// A set from bits known to be right, for `static` tables: `EnumSet::from_raw(Equipment::Mat.bit() | Equipment::Band.bit())`.
    pub const fn from_raw(bits: u64) -> Self {
        Self { bits, of: PhantomData }
    }

    /// The bits, for saving.
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many values are in it.
    pub const fn len(self) -> u32 {
        self.bits.count_ones()
    }

    /// All values that are in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self::from_raw(self.bits | other.bits)
    }

    /// All values that are in both.
    #[must_use]
    pub const fn common(self, other: Self) -> Self {
        Self::from_raw(self.bits & other.bits)
    }

    /// Whether a value is in both.
    pub const fn meets(self, other: Self) -> bool {
        self.bits & other.bits != 0
    }

    /// Whether every value of this set is in the other.
    pub const fn within(self, other: Self) -> bool {
        self.bits & !other.bits == 0
    }
}

impl<T: Member> EnumSet<T> {
    /// A set from saved bits; `None` if a bit stands for no value.
    pub fn from_bits(bits: u64) -> Option<Self> {
        let known = T::ALL.iter().fold(0, |all, value| all | 1 << value.index());
        (bits & !known == 0).then_some(Self::from_raw(bits))
    }

    /// Whether the value is in it.
    pub fn has(self, value: T) -> bool {
        self.bits >> value.index() & 1 == 1
    }

    /// The set with the value in it or not.
    #[must_use]
    pub fn with(self, value: T, present: bool) -> Self {
        let bit = 1 << value.index();
        Self::from_raw(if present { self.bits | bit } else { self.bits & !bit })
    }

    /// The values in it, in their fixed order.
    pub fn iter(self) -> impl Iterator<Item = T> {
        let mut left = self.bits;
        std::iter::from_fn(move || {
            let next = T::ALL.get(left.trailing_zeros() as usize).copied();
            left &= left.saturating_sub(1);
            next
        })
    }
}

impl<T: Member> FromIterator<T> for EnumSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        values.into_iter().fold(Self::EMPTY, |set, value| set.with(value, true))
    }
}

impl<T> Clone for EnumSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for EnumSet<T> {}

impl<T> PartialEq for EnumSet<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for EnumSet<T> {}

impl<T> Default for EnumSet<T> {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl<T: Member> fmt::Debug for EnumSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
