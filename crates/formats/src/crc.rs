//! CRC-32 as in zip and PNG.

use crc::{CRC_32_ISO_HDLC, Crc};

static CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// The checksum of some parts as if they were one.
pub(super) fn crc32(parts: &[&[u8]]) -> u32 {
    let mut digest = CRC.digest();
    for part in parts {
        digest.update(part);
    }
    digest.finalize()
}
