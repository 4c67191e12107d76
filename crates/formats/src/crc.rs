//! CRC-32 as in zip and PNG. Four bits at a time with a table of 64 bytes: the usual crates bring one of 16 kB, which does not
//! compress, and are faster than anything here has to be.

/// The remainder of each half byte.
const TABLE: [u32; 16] = {
    let mut table = [0; 16];
    let mut at: u32 = 0;
    while at < 16 {
        let mut rest = at;
        let mut bit = 0;
        while bit < 4 {
            rest = (rest >> 1) ^ if rest & 1 == 1 { 0xEDB8_8320 } else { 0 };
            bit += 1;
        }
        table[at as usize] = rest;
        at += 1;
    }
    table
};

/// The checksum of some parts as if they were one.
pub(super) fn crc32(parts: &[&[u8]]) -> u32 {
    let half = |crc: u32| (crc >> 4) ^ TABLE[(crc & 15) as usize];
    let bytes = parts.iter().copied().flatten();
    !bytes.fold(!0, |crc, byte| half(half(crc ^ u32::from(*byte))))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_check_value_of_the_standard_holds() {
        assert_eq!(crc32(&[b"123456789"]), 0xCBF4_3926);
        assert_eq!(crc32(&[]), 0);
    }

    proptest! {
        #[test]
        fn it_is_what_others_reckon(one in proptest::collection::vec(any::<u8>(), 0..300), two: Vec<u8>) {
            prop_assert_eq!(crc32(&[&one, &two]), crc32fast::hash(&[one, two].concat()));
        }
    }
}
