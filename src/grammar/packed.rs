//! Long rows of small records, stored as plain bytes: to load them is to copy them.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serializer};

/// What is stored as `N` whole numbers.
pub trait Packed<const N: usize>: Copy {
    /// As numbers.
    fn pack(self) -> [u32; N];
    /// From the numbers that [`Packed::pack`] gave.
    fn unpack(numbers: [u32; N]) -> Self;
}

impl Packed<1> for u32 {
    fn pack(self) -> [u32; 1] {
        [self]
    }

    fn unpack([number]: [u32; 1]) -> Self {
        number
    }
}

/// Four numbers as one.
pub fn joined(parts: [u32; 4]) -> u128 {
    parts.iter().rev().fold(0, |all, &part| all << 32 | u128::from(part))
}

/// One number as four, the lowest first.
pub fn parted(all: u128) -> [u32; 4] {
    std::array::from_fn(|i| (all >> (32 * i)) as u32)
}

/// For serde's `with`.
pub fn serialize<const N: usize, T: Packed<N>, S: Serializer>(rows: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let bytes: Vec<u8> = rows.iter().flat_map(|row| row.pack()).flat_map(u32::to_le_bytes).collect();
    serializer.serialize_bytes(&bytes)
}

/// For serde's `with`.
pub fn deserialize<'de, const N: usize, T: Packed<N>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    let bytes = <&[u8]>::deserialize(deserializer)?;
    let (numbers, rest) = bytes.as_chunks::<4>();
    let (rows, left) = numbers.as_chunks::<N>();
    if !rest.is_empty() || !left.is_empty() {
        return Err(D::Error::custom("a row is cut short"));
    }
    Ok(rows.iter().map(|row| T::unpack(row.map(u32::from_le_bytes))).collect())
}
